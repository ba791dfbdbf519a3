import { createClient } from '@lintuan/api-client/client';
import { tokenSession } from '@lintuan/api-client/token-session';
import { merchantIdentity } from '@lintuan/contracts/identity/endpoints';
import { endSession } from '../session/session-store.ts';
import { tokenStorage } from '../session/token-storage.ts';
import { newKey } from './new-key.ts';
import { taroTransport } from './taro-transport.ts';

const session = tokenSession(merchantIdentity.refresh, taroTransport, tokenStorage, endSession);

export const call = createClient({ transport: taroTransport, session, newKey });
