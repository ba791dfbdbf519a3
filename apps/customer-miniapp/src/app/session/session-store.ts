import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { create } from 'zustand';
import { queryClient } from '../query-client.ts';
import { tokenStorage } from './token-storage.ts';

interface Session {
  signedIn: boolean;
}

export const useSession = create<Session>(() => ({ signedIn: tokenStorage.read() !== null }));

/** Everything of one shopper is cached below this key, so that it goes with them. */
export const MINE = 'mine';

export function startSession(tokens: Tokens): void {
  tokenStorage.write(tokens);
  useSession.setState({ signedIn: true });
}

export function endSession(): void {
  tokenStorage.write(null);
  useSession.setState({ signedIn: false });
  queryClient.removeQueries({ queryKey: [MINE] });
}

/** Another tab may have signed in or out meanwhile. */
export function followStorage(): void {
  const signedIn = tokenStorage.read() !== null;
  if (signedIn === useSession.getState().signedIn) return;
  queryClient.removeQueries({ queryKey: [MINE] });
  useSession.setState({ signedIn });
}
