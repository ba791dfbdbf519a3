import type { ManagedActivity, StopActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { statesBefore } from '@lintuan/kernel/state-table';
import { seatCalledIn } from '../../events/group-buy.ts';
import type { ManagerContext } from '../../platform/context.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { productsOnOffer } from '../catalog/index.ts';
import { auditActivity } from './audit-activity.ts';
import { ending, groupKey, settleKey, settling } from './job-kinds.ts';
import { readManagedActivity } from './reads/managed-activities.ts';
import { activityLife } from './rules.ts';
import * as activities from './stores/activities.ts';
import * as groups from './stores/groups.ts';
import { tellActivityChanged } from './tell-changed.ts';
import { requireActivity } from './whose.ts';

/** No new groups from now on. Those under way live on, or end now and give the money back. */
export async function stopActivity(ctx: ManagerContext, { activityId, openGroups, reason }: StopActivity): Promise<ManagedActivity> {
  const known = await requireActivity(ctx, activityId);
  const [product] = await productsOnOffer(ctx.db, { ids: [known.productId] });
  await ctx.once(async (tx) => {
    const activity = await activities.lock(tx, known.id);
    const again = activity.state === 'stopped' && openGroups === 'keep';
    if (activity.state === 'draft') throw refuse('group_buy.wrong_state', { message: '草稿可以直接删除' });
    if (activity.settledAt !== null || again) return;
    const now = ctx.now();
    await activities.move(tx, activity.id, statesBefore(activityLife, 'stop'), {
      state: 'stopped',
      stoppedAt: now,
      stopReason: reason,
    });
    if (openGroups === 'fail') {
      const { groupIds, checkoutIds } = await groups.callIn(tx, activity.id, now);
      for (const checkoutId of checkoutIds) await tx.publish(seatCalledIn({ checkoutId }));
      for (const groupId of groupIds) await tx.enqueue(ending, { groupId }, { key: groupKey(groupId) });
    }
    await tx.enqueue(settling, { activityId: activity.id }, { key: settleKey(activity.id) });
    const after = { state: 'stopped', openGroups, reason };
    await auditActivity(tx, 'stopped', activity, product?.name ?? '', { before: { state: activity.state }, after });
    tellActivityChanged(tx, activity);
  });
  return readManagedActivity(ctx, { activityId });
}
