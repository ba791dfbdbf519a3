import type { ActivityState, ManagedActivity, ManagedGroup, SeatState } from '@lintuan/contracts/group-buy/schemas';
import type { MerchantPermission } from '@lintuan/contracts/permissions';
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

/** The SKU that is cheapest in a group stands for the whole activity. */
export function cheapest<Sku extends Pick<ActivitySku, 'groupFen'>>(skus: readonly Sku[]): Sku | null {
  return skus.reduce<Sku | null>((least, sku) => (least === null || sku.groupFen < least.groupFen ? sku : least), null);
}

type Seats = Pick<ManagedGroup, 'size' | 'paid' | 'taken' | 'filled'>;

/** How many are still to pay. */
export const missingOf = ({ size, paid, filled }: Seats): number => Math.max(0, size - paid - filled);

/** Seats that someone is just paying for. */
export const payingOf = ({ taken, paid }: Seats): number => Math.max(0, taken - paid);

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

export type ActivityAction = 'edit' | 'publish' | 'discard' | 'stop';
type May = (permission: MerchantPermission) => boolean;

const byState: Record<ActivityState, readonly ActivityAction[]> = {
  draft: ['publish', 'edit', 'discard'],
  scheduled: ['stop'],
  running: ['stop'],
  ended: ['stop'],
  stopped: ['stop'],
};

/** Nothing new begins in it any more, though groups of it may live on. */
export const isOver = ({ state }: Pick<ManagedActivity, 'state'>): boolean => state === 'ended' || state === 'stopped';

/** What can be done with an activity; of one that is over, only the groups still open can be ended. */
export function actionsOf(activity: Pick<ManagedActivity, 'state' | 'openGroups'>, may: May): readonly ActivityAction[] {
  if (!may('group_buy.edit') || (isOver(activity) && activity.openGroups === 0)) return [];
  return byState[activity.state];
}
