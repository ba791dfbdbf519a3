import { newSession } from '@lintuan/miniapp-shell/session/session.ts';
import { queryClient } from '../query-client.ts';
import { tokenStorage } from './token-storage.ts';

/** Everything of one shopper is cached below this key, so that it goes with them. */
export const MINE = 'mine';

export const { useSession, startSession, endSession, followStorage } = newSession(tokenStorage, () =>
  queryClient.removeQueries({ queryKey: [MINE] }),
);
