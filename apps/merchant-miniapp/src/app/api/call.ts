import { createClient } from '@lintuan/api-client/client';
import { tokenSession } from '@lintuan/api-client/token-session';
import { merchantIdentity } from '@lintuan/contracts/identity/endpoints';
import { newKey } from '@lintuan/miniapp-shell/api/new-key.ts';
import { taroTransport } from '@lintuan/miniapp-shell/api/taro-transport.ts';
import { endSession } from '../session/session-store.ts';
import { tokenStorage } from '../session/token-storage.ts';

const session = tokenSession(merchantIdentity.refresh, taroTransport, tokenStorage, endSession);

export const call = createClient({ transport: taroTransport, session, newKey });
