// What staff and merchants alike are shown of an activity and its groups.
import { addDays, shanghaiDay } from '@lintuan/kernel/shanghai-day';
import { MOST_FIGURE_DAYS } from './limits.ts';
import type { ManagedActivity, ManagedGroup } from './managed-schemas.ts';

/** The SKU that is cheapest in a group stands for the whole activity. */
export const cheapest = <Sku extends { groupFen: number }>(skus: readonly Sku[]): Sku | null =>
  skus.reduce<Sku | null>((least, sku) => (least === null || sku.groupFen < least.groupFen ? sku : least), null);

/** Nothing new begins in it any more, though groups of it may live on. */
export const isOver = ({ state }: Pick<ManagedActivity, 'state'>): boolean => state === 'ended' || state === 'stopped';

export type ActivityAction = 'publish' | 'edit' | 'discard' | 'stop';

/** What can be done with an activity; of one that is over, only the groups still open can be ended. */
export function actionsOf(
  activity: Pick<ManagedActivity, 'state' | 'openGroups'>,
  may: (permission: 'group_buy.edit') => boolean,
): ActivityAction[] {
  if (!may('group_buy.edit')) return [];
  if (activity.state === 'draft') return ['publish', 'edit', 'discard'];
  return isOver(activity) && activity.openGroups === 0 ? [] : ['stop'];
}

/** All days of an activity until today; of a very long one the latest. */
export function figuresSpan(startsAt: string, now: Date): { from: string; until: string } {
  const until = shanghaiDay(now);
  const [, from = until] = [addDays(until, 1 - MOST_FIGURE_DAYS), shanghaiDay(new Date(startsAt)), until].sort();
  return { from, until };
}

export type Seats = Pick<ManagedGroup, 'size' | 'paid' | 'taken' | 'filled'>;

/** How many are still to pay. */
export const missingOf = ({ size, paid, filled }: Seats): number => Math.max(0, size - paid - filled);

/** Seats that someone is just paying for. */
export const payingOf = ({ taken, paid }: Seats): number => Math.max(0, taken - paid);
