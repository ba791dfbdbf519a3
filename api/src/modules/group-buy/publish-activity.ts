import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import type { ActivityId } from '@lintuan/contracts/group-buy/schemas';
import { statesBefore } from '@lintuan/kernel/state-table';
import type { ManagerContext } from '../../platform/context.ts';
import { takeTurns } from '../../platform/db/transaction.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { productsOnOffer } from '../catalog/index.ts';
import { availableOf, lockStock } from '../stock/index.ts';
import { auditActivity } from './audit-activity.ts';
import { turning, turnKey } from './job-kinds.ts';
import { readManagedActivity } from './reads/managed-activities.ts';
import { requireSense } from './require-sense.ts';
import { activityLife } from './rules.ts';
import * as activities from './stores/activities.ts';
import { tellActivityChanged } from './tell-changed.ts';
import { requireActivity } from './whose.ts';

/** From now on its units are set aside, and it runs in its time. */
export async function publishActivity(ctx: ManagerContext, { activityId }: ActivityId): Promise<ManagedActivity> {
  const known = await requireActivity(ctx, activityId);
  const [product] = await productsOnOffer(ctx.db, { ids: [known.productId] });
  await ctx.once(async (tx) => {
    await takeTurns(tx, `group-buy of product ${known.productId}`);
    const activity = await activities.lock(tx, known.id);
    if (activity.state === 'scheduled' || activity.state === 'running') return;
    if (activity.state !== 'draft') throw refuse('group_buy.wrong_state');
    if (!product?.shown) throw refuse('group_buy.wrong_state', { message: '商品没有上架，不能发布' });
    const skus = await activities.skusOf(tx.db, [activity.id]);
    requireSense({ ...activity, skus: skus.map((sku) => ({ ...sku, skuId: sku.skuPublicId })) }, product, ctx.now());
    if (await activities.overlapping(tx, activity)) throw refuse('group_buy.product_taken');
    await reserve(ctx, tx, activity, skus);
    const now = ctx.now();
    const begun = activity.startsAt <= now;
    await activities.move(tx, activity.id, statesBefore(activityLife, 'publish'), {
      state: begun ? 'running' : 'scheduled',
      publishedAt: now,
    });
    const runAt = begun ? activity.endsAt : activity.startsAt;
    await tx.enqueue(turning, { activityId: activity.id }, { key: turnKey(activity.id), runAt });
    await auditActivity(tx, 'published', activity, product.name, {
      before: { state: 'draft' },
      after: { state: begun ? 'running' : 'scheduled' },
    });
    tellActivityChanged(tx, activity);
  });
  return readManagedActivity(ctx, { activityId });
}

async function reserve(
  ctx: ManagerContext,
  tx: Tx,
  activity: activities.ActivityRow,
  skus: readonly activities.ActivitySkuRow[],
): Promise<void> {
  const lines = skus.map((sku) => ({ skuId: sku.skuId, quantity: sku.quota }));
  if (await lockStock(ctx, tx, { kind: 'group_activity', id: activity.id }, lines)) return;
  const left = await availableOf(
    tx.db,
    lines.map((line) => line.skuId),
  );
  const details = skus.flatMap((sku, index) => {
    const available = left.get(sku.skuId) ?? 0;
    return available < sku.quota ? [{ field: `skus.${index}.quota`, message: `可用库存只有 ${Math.max(available, 0)} 件` }] : [];
  });
  throw refuse('stock.not_enough', { details, message: '可用库存不够活动份数' });
}
