// What a card among one's own groups says, and where its button leads.
import type { MyGroup } from '@lintuan/contracts/group-buy/schemas';
import type { Status } from '@lintuan/miniapp-ui';
import { seatWords, trayWords, words } from './words.ts';

export type MyGroupWay = 'pay' | 'invite' | 'order';

export interface MyGroupFace {
  status: Status;
  word: string;
  /** What else there is to know; empty when the word says it all. */
  note: string;
  way: MyGroupWay;
  /** A group whose clock never ran was never seen. */
  opensGroup: boolean;
}

const off = (seatState: MyGroup['seatState']) => ({ status: 'off', ...seatWords[seatState], way: 'order' }) as const;

export function myGroupFace({ state, seatState, missing, deadline }: MyGroup): MyGroupFace {
  const opensGroup = deadline !== null;
  if (seatState === 'held') return { status: 'waiting', ...seatWords.held, way: 'pay', opensGroup };
  if (seatState !== 'paid') return { ...off(seatState), opensGroup };
  if (state === 'formed') return { status: 'done', word: trayWords.formed, note: '', way: 'order', opensGroup };
  if (state === 'open') return { status: 'active', word: trayWords.forming, note: words.missing(missing), way: 'invite', opensGroup };
  return { ...off('lost'), opensGroup };
}
