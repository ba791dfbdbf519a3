import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { create } from 'zustand';

const STORAGE_KEY = 'lintuan.admin.session';

export function readTokens(): Tokens | null {
  try {
    return JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null') as Tokens | null;
  } catch {
    return null;
  }
}

interface SessionState {
  signedIn: boolean;
  keep: (tokens: Tokens | null) => void;
}

export const useSession = create<SessionState>((set) => ({
  signedIn: readTokens() !== null,
  keep: (tokens) => {
    if (tokens) localStorage.setItem(STORAGE_KEY, JSON.stringify(tokens));
    else localStorage.removeItem(STORAGE_KEY);
    set({ signedIn: tokens !== null });
  },
}));

/** Another tab that signs in or out speaks for all of them. */
addEventListener('storage', (event) => {
  if (event.key === STORAGE_KEY || event.key === null) useSession.setState({ signedIn: readTokens() !== null });
});
