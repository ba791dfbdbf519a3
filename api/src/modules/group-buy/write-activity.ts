import type { ActivityForm, EditActivity, ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import type { z } from 'zod';
import type { ManagerContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { notFound, refuse, refuseField } from '../../platform/errors/app-error.ts';
import { type OfferedProduct, productsOnOffer } from '../catalog/index.ts';
import { auditActivity, auditView } from './audit-activity.ts';
import { readManagedActivity } from './reads/managed-activities.ts';
import { requireSense } from './require-sense.ts';
import * as activities from './stores/activities.ts';
import { requireActivity, scopeOf } from './whose.ts';

type Form = z.output<typeof ActivityForm>;

/** A draft: seen by those who manage it, holding nothing yet. */
export async function createActivity(ctx: ManagerContext, form: Form): Promise<ManagedActivity> {
  const product = await requireProduct(ctx, form.productId);
  requireSense({ ...form, ...datesOf(form) }, product, ctx.now());
  const publicId = await ctx.once(async (tx) => {
    const row = { ...columnsOf(form, product), publicId: ctx.newId(), createdAt: ctx.now() };
    const activity = await activities.add(tx, row);
    await putSkus(tx, activity, form, product);
    await auditActivity(tx, 'created', activity, product.name, {
      after: auditView(activity, await activities.skusOf(tx.db, [activity.id])),
    });
    return activity.publicId;
  });
  return readManagedActivity(ctx, { activityId: publicId });
}

/** Everything of a draft may change; what has been published stands as it is. */
export async function editActivity(
  ctx: ManagerContext,
  { activityId, version, ...form }: z.output<typeof EditActivity>,
): Promise<ManagedActivity> {
  const known = await requireActivity(ctx, activityId);
  const product = await requireProduct(ctx, form.productId);
  if (product.merchantId !== known.merchantId) throw refuseField('request.invalid', 'productId', '请选择本店的商品');
  requireSense({ ...form, ...datesOf(form) }, product, ctx.now());
  await ctx.transaction(async (tx) => {
    const before = await activities.lock(tx, known.id);
    if (before.state !== 'draft') throw refuse('group_buy.wrong_state', { message: '活动已发布，不能再改；可以停止后重新创建' });
    if (before.version !== version) throw refuse('group_buy.changed_meanwhile');
    const beforeView = auditView(before, await activities.skusOf(tx.db, [before.id]));
    const after = (await activities.move(tx, known.id, ['draft'], { ...columnsOf(form, product), version: version + 1 }))!;
    await putSkus(tx, after, form, product);
    await auditActivity(tx, 'edited', after, product.name, {
      before: beforeView,
      after: auditView(after, await activities.skusOf(tx.db, [after.id])),
    });
  });
  return readManagedActivity(ctx, { activityId });
}

async function requireProduct(ctx: ManagerContext, productId: string): Promise<OfferedProduct> {
  const { merchantId } = scopeOf(ctx);
  const [product] = await productsOnOffer(ctx.db, { publicIds: [productId] });
  if (!product || (merchantId !== undefined && product.merchantId !== merchantId)) throw notFound('没有这件商品');
  return product;
}

const datesOf = ({ startsAt, endsAt }: Form) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });

const columnsOf = (form: Form, product: OfferedProduct) => ({
  merchantId: product.merchantId,
  productId: product.id,
  productPublicId: product.publicId,
  size: form.size,
  hours: form.hours,
  ...datesOf(form),
  perOrderLimit: form.perOrderLimit,
  perPersonLimit: form.perPersonLimit,
  newcomersOnly: form.newcomersOnly,
  virtualFill: form.virtualFill,
  groupFromFen: Math.min(...form.skus.map((sku) => sku.groupFen)),
  quotaUnits: form.skus.reduce((sum, sku) => sum + sku.quota, 0),
});

function putSkus(tx: Tx, activity: activities.ActivityRow, form: Form, product: OfferedProduct): Promise<void> {
  const rows = form.skus.map(({ skuId, groupFen, starterFen, quota }, position) => ({
    merchantId: activity.merchantId,
    skuId: product.skus.find((sku) => sku.publicId === skuId)!.id,
    skuPublicId: skuId,
    position,
    groupFen,
    starterFen,
    quota,
  }));
  return activities.putSkus(tx, activity.id, rows);
}
