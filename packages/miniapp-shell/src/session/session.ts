import type { TokenStorage } from '@lintuan/api-client/token-session';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { create } from 'zustand';

/** Whether someone is signed in; `forget` drops what is known of whoever was before. */
export function newSession(storage: TokenStorage, forget: () => void) {
  const hasTokens = () => storage.read() !== null;
  const useSession = create<{ signedIn: boolean }>(() => ({ signedIn: hasTokens() }));

  const become = (signedIn: boolean) => {
    forget();
    useSession.setState({ signedIn });
  };

  return {
    useSession,
    startSession(tokens: Tokens): void {
      storage.write(tokens);
      become(true);
    },
    endSession(): void {
      storage.write(null);
      become(false);
    },
    /** Another tab may have signed in or out meanwhile. */
    followStorage(): void {
      if (hasTokens() !== useSession.getState().signedIn) become(hasTokens());
    },
  };
}
