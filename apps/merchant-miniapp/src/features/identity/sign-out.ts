import { merchantIdentity } from '@lintuan/contracts/identity/endpoints';
import { call } from '../../app/api/call.ts';
import { endSession } from '../../app/session/session-store.ts';
import { tokenStorage } from '../../app/session/token-storage.ts';

/** Works without a network too: the server's session then ends with its token. */
export async function signOut(): Promise<void> {
  const tokens = tokenStorage.read();
  if (tokens) await call(merchantIdentity.logout, { refreshToken: tokens.refreshToken }).catch(() => undefined);
  endSession();
}
