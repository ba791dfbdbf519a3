import type { ManagedActivity, ManagedGroup } from '@lintuan/contracts/group-buy/managed-schemas';
import { missingOf, payingOf, type Seats } from '@lintuan/contracts/group-buy/managed-view';
import type { ActivityState, SeatState } from '@lintuan/contracts/group-buy/schemas';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import type { Status } from '@lintuan/miniapp-ui';
import { groupSentences } from './state-words.ts';
import { words } from './words.ts';

export type ActivitySku = ManagedActivity['skus'][number];

export const activityFaces: Record<ActivityState, Status> = {
  draft: 'waiting',
  scheduled: 'waiting',
  running: 'active',
  ended: 'off',
  stopped: 'off',
};

export const groupFaces: Record<ManagedGroup['state'], Status> = {
  waiting: 'waiting',
  open: 'active',
  formed: 'done',
  failed: 'failed',
  closed: 'off',
};

export const seatFaces: Record<SeatState, Status> = {
  held: 'waiting',
  paid: 'done',
  freed: 'off',
  left: 'off',
  lost: 'off',
  given_back: 'off',
};

export const say = (time: string, now: Date): string => sayShanghaiTime(new Date(time), now);

export const sayWindow = ({ startsAt, endsAt }: Pick<ManagedActivity, 'startsAt' | 'endsAt'>, now: Date): string =>
  `${say(startsAt, now)} – ${say(endsAt, now)}`;

export type Seat = 'paid' | 'filled' | 'paying' | 'free';

/** One mark per seat, taken ones first. */
export function seatsOf(group: Seats): Seat[] {
  const kinds: [Seat, number][] = [
    ['paid', group.paid],
    ['filled', group.filled],
    ['paying', payingOf(group)],
  ];
  const taken = kinds.flatMap(([kind, count]) => Array<Seat>(count).fill(kind));
  return [...taken, ...Array<Seat>(Math.max(0, group.size - taken.length)).fill('free')].slice(0, group.size);
}

/** One sentence: who is missing while it is open, what came of it afterwards. */
export function sayGroup(group: Seats & Pick<ManagedGroup, 'state'>): string {
  if (group.state !== 'open') return groupSentences[group.state];
  const paying = payingOf(group);
  const missing = words.missing(missingOf(group));
  return paying > 0 ? `${missing}，${words.paying(paying)}` : missing;
}
