import { adminIdentity } from '@lintuan/contracts/identity/endpoints';
import { call } from './call.ts';
import { readTokens, useSession } from './session-store.ts';

/** Signing out works without a network too: the server's session then ends with its token. */
export async function signOut(): Promise<void> {
  const tokens = readTokens();
  if (tokens) await call(adminIdentity.logout, { refreshToken: tokens.refreshToken }).catch(() => undefined);
  useSession.getState().keep(null);
}
