import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { create } from 'zustand';
import { queryClient } from '../query-client.ts';
import { tokenStorage } from './token-storage.ts';

interface Session {
  signedIn: boolean;
}

export const useSession = create<Session>(() => ({ signedIn: tokenStorage.read() !== null }));

export function startSession(tokens: Tokens): void {
  tokenStorage.write(tokens);
  queryClient.clear();
  useSession.setState({ signedIn: true });
}

/** Nothing of one shop may be left for whoever signs in next on this phone. */
export function endSession(): void {
  tokenStorage.write(null);
  useSession.setState({ signedIn: false });
  queryClient.clear();
}

/** Another tab may have signed in or out meanwhile. */
export function followStorage(): void {
  const signedIn = tokenStorage.read() !== null;
  if (signedIn === useSession.getState().signedIn) return;
  queryClient.clear();
  useSession.setState({ signedIn });
}
