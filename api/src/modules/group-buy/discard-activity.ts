import type { ActivityId } from '@lintuan/contracts/group-buy/schemas';
import type { Done } from '@lintuan/contracts/wire/schemas';
import type { ManagerContext } from '../../platform/context.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { productsOnOffer } from '../catalog/index.ts';
import { auditActivity } from './audit-activity.ts';
import * as activities from './stores/activities.ts';
import { requireActivity } from './whose.ts';

/** A draft nobody wants goes away. */
export async function discardActivity(ctx: ManagerContext, { activityId }: ActivityId): Promise<Done> {
  const known = await requireActivity(ctx, activityId);
  const [product] = await productsOnOffer(ctx.db, { ids: [known.productId] });
  await ctx.once(async (tx) => {
    const activity = await activities.lock(tx, known.id);
    if (activity.state !== 'draft') throw refuse('group_buy.wrong_state', { message: '活动已发布，只能停止' });
    await activities.discard(tx, activity.id);
    await auditActivity(tx, 'discarded', activity, product?.name ?? '', { before: { state: 'draft' } });
  });
  return { done: true };
}
