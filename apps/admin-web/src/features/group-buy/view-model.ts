import type { ManagedGroup } from '@lintuan/contracts/group-buy/managed-schemas';
import { missingOf, payingOf, type Seats } from '@lintuan/contracts/group-buy/managed-view';
import type { Permission } from '@lintuan/contracts/permissions';

type May = (permission: Permission) => boolean;

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
