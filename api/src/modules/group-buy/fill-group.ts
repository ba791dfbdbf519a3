import type { FillGroup } from '@lintuan/contracts/group-buy/managed-schemas';
import type { AdminContext } from '../../platform/context.ts';
import { notFound, refuse } from '../../platform/errors/app-error.ts';
import { announceFormed } from './announce-paid.ts';
import { free } from './rules.ts';
import * as activities from './stores/activities.ts';
import * as groups from './stores/groups.ts';
import { tellGroupChanged } from './tell-changed.ts';

/** Fills the empty seats of a group in the merchant's name, so that it forms: no person, no sale, no goods. */
export async function fillGroup(ctx: AdminContext, { groupId, reason }: FillGroup): Promise<void> {
  const known = await groups.findByPublicId(ctx.db, groupId);
  if (!known) throw notFound('没有这个团');
  await ctx.once(async (tx) => {
    const activity = await activities.lock(tx, known.activityId);
    const group = await groups.lock(tx, known.id);
    if (!activity.virtualFill) throw refuse('group_buy.wrong_state', { message: '这个活动没有开启补位' });
    if (group.state === 'formed' && group.virtualSeats > 0) return;
    if (group.state !== 'open' || group.deadline! <= ctx.now()) throw refuse('group_buy.wrong_state', { message: '这个团已经结束' });
    if (group.seatsTaken !== group.seatsPaid) throw refuse('group_buy.seats_being_paid');
    const filled = free(group);
    await groups.change(tx, group.id, { state: 'formed', virtualSeats: filled, endedAt: ctx.now() });
    await activities.shiftUnits(tx, activity.id, { promised: -filled });
    await announceFormed(ctx, tx, { groupId: group.id, activityId: activity.id, merchantId: group.merchantId }, activity);
    tellGroupChanged(tx, group, activity);
    await tx.audit({
      action: 'group_buy.filled',
      subject: { kind: 'group', id: group.publicId, name: `${group.size} 人团` },
      merchantId: group.merchantId,
      before: { state: 'open' },
      after: { state: 'formed', filled, reason },
    });
  });
}
