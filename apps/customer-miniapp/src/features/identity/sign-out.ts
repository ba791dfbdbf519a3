import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { call } from '../../app/api/call.ts';
import { endSession } from '../../app/session/session-store.ts';
import { tokenStorage } from '../../app/session/token-storage.ts';

/** Ends here in any case; the server's side ends with it, or by itself when it cannot be reached. */
export async function signOut(): Promise<void> {
  const tokens = tokenStorage.read();
  if (tokens) await call(customerIdentity.logout, { refreshToken: tokens.refreshToken }).catch(() => undefined);
  endSession();
}
