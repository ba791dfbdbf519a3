import { newSession } from '@lintuan/miniapp-shell/session/session.ts';
import { queryClient } from '../query-client.ts';
import { tokenStorage } from './token-storage.ts';

/** Nothing of one shop may be left for whoever signs in next on this phone. */
export const { useSession, startSession, endSession, followStorage } = newSession(tokenStorage, () => queryClient.clear());
