// The seats of a group as rings: who paid, what the merchant filled, what is being paid for, what is free.
import type { Face, GroupPage } from '@lintuan/contracts/group-buy/schemas';

export type Seat =
  | { kind: 'face'; face: Face }
  | { kind: 'more'; count: number }
  | { kind: 'filled' }
  | { kind: 'held' }
  | { kind: 'free' };

/** Two rows; a bigger group shows what it has beyond as a number. */
export const MOST_SEATS = 10;
const MOST_EMPTY = 3;

const times = (count: number, kind: 'filled' | 'held' | 'free'): Seat[] => Array.from({ length: Math.max(0, count) }, () => ({ kind }));

type Seated = Pick<GroupPage, 'state' | 'size' | 'missing' | 'free' | 'filled' | 'faces'>;

export function seatsOf({ state, size, missing, free, filled, faces }: Seated): Seat[] {
  const emptied = state === 'open' ? missing : size - filled - faces.length;
  const held = state === 'open' ? missing - free : 0;
  const taken: Seat[] = [...faces.map((face): Seat => ({ kind: 'face', face })), ...times(filled, 'filled')];
  const empty = [...times(held, 'held'), ...times(emptied - held, 'free')];
  if (taken.length + empty.length <= MOST_SEATS) return [...taken, ...empty];

  const shownEmpty = empty.slice(0, Math.max(MOST_EMPTY, MOST_SEATS - taken.length));
  const room = MOST_SEATS - shownEmpty.length;
  if (taken.length <= room) return [...taken, ...shownEmpty];
  return [...taken.slice(0, room - 1), { kind: 'more', count: taken.length - room + 1 }, ...shownEmpty];
}
