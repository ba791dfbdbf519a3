import type { ManagedActivity, ManagedGroup } from '@lintuan/contracts/group-buy/schemas';
import type { Permission } from '@lintuan/contracts/permissions';
import { addDays, shanghaiDay } from '@lintuan/kernel/shanghai-day';

type Seats = Pick<ManagedGroup, 'size' | 'paid' | 'taken' | 'filled'>;

/** How many are still to pay. */
export const missingOf = ({ size, paid, filled }: Seats): number => Math.max(0, size - paid - filled);

/** Seats that someone is just paying for. */
export const payingOf = ({ taken, paid }: Seats): number => Math.max(0, taken - paid);

/** The SKU that is cheapest in a group stands for the whole activity. */
export const cheapest = <Sku extends { groupFen: number }>(skus: readonly Sku[]): Sku | null =>
  skus.reduce<Sku | null>((least, sku) => (least === null || sku.groupFen < least.groupFen ? sku : least), null);

export type ActivityAction = 'publish' | 'edit' | 'discard' | 'stop';
type May = (permission: Permission) => boolean;

/** Nothing new begins in it any more, though groups of it may live on. */
export const isOver = ({ state }: Pick<ManagedActivity, 'state'>): boolean => state === 'ended' || state === 'stopped';

/** What can be done with an activity; of one that is over, only the groups still open can be ended. */
export function actionsOf(activity: Pick<ManagedActivity, 'state' | 'openGroups'>, may: May): ActivityAction[] {
  if (!may('group_buy.edit')) return [];
  if (activity.state === 'draft') return ['publish', 'edit', 'discard'];
  return isOver(activity) && activity.openGroups === 0 ? [] : ['stop'];
}

export type Filling = { may: true; seats: number } | { may: false; why: string };

/** Whether empty seats can be filled now; null where filling is not in question at all. */
export function fillingOf(group: Seats & Pick<ManagedGroup, 'state' | 'virtualFill' | 'deadline'>, may: May, now: Date): Filling | null {
  if (!may('group_buy.fill') || group.state !== 'open') return null;
  if (!group.virtualFill) return { may: false, why: '这个活动没有开启补位' };
  if (group.deadline && new Date(group.deadline) <= now) return { may: false, why: '这个团到时间了，正在结束' };
  const paying = payingOf(group);
  if (paying > 0) return { may: false, why: `${paying} 人正在付款，付完或超时后才能补位` };
  return { may: true, seats: missingOf(group) };
}

/** The most the API counts at once. */
export const MOST_DAYS = 92;

/** All days of an activity until today; of a very long one the latest. */
export function figuresSpan(startsAt: string, now: Date): { from: string; until: string } {
  const until = shanghaiDay(now);
  const [, from = until] = [addDays(until, 1 - MOST_DAYS), shanghaiDay(new Date(startsAt)), until].sort();
  return { from, until };
}
