import type { ManagedActivity, ManagedActivityQuery } from '@lintuan/contracts/group-buy/managed-schemas';
import type { ActivityId, ActivityState } from '@lintuan/contracts/group-buy/schemas';
import type { Listed } from '@lintuan/contracts/wire/schemas';
import { groupActivities, groups } from '@lintuan/db/schema';
import { and, count, desc, eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import type { ManagerContext } from '../../../platform/context.ts';
import { pageOf } from '../../../platform/db/page.ts';
import { productsOnOffer } from '../../catalog/index.ts';
import { findMerchant, merchantCards } from '../../merchants/index.ts';
import * as activities from '../stores/activities.ts';
import { requireActivity, scopeOf } from '../whose.ts';

export async function listManagedActivities(
  ctx: ManagerContext,
  query: z.output<typeof ManagedActivityQuery>,
): Promise<Listed<ManagedActivity>> {
  const asked = query.merchant ? await findMerchant(ctx.db, query.merchant) : null;
  const { merchantId } = scopeOf(ctx);
  if (query.merchant && (!asked || (merchantId !== undefined && asked.id !== merchantId))) return pageOf([], query, 0);
  const whose = merchantId ?? asked?.id;
  const where = and(
    whose ? eq(groupActivities.merchantId, whose) : undefined,
    query.state ? eq(groupActivities.state, query.state) : undefined,
    query.product ? eq(groupActivities.productPublicId, query.product) : undefined,
  );
  const [rows, [total]] = await Promise.all([
    ctx.db
      .select()
      .from(groupActivities)
      .where(where)
      .orderBy(desc(groupActivities.id))
      .limit(query.limit)
      .offset((query.page - 1) * query.limit),
    ctx.db.select({ count: count() }).from(groupActivities).where(where),
  ]);
  return pageOf(await present(ctx, rows), query, total!.count);
}

export async function readManagedActivity(ctx: ManagerContext, { activityId }: ActivityId): Promise<ManagedActivity> {
  const [view] = await present(ctx, [await requireActivity(ctx, activityId)]);
  return view!;
}

/** A fixed number of statements, however many activities there are. */
async function present(ctx: ManagerContext, rows: readonly activities.ActivityRow[]): Promise<ManagedActivity[]> {
  const ids = rows.map((row) => row.id);
  const [skus, shops, offered, counts] = await Promise.all([
    activities.skusOf(ctx.db, ids),
    merchantCards(
      ctx.db,
      rows.map((row) => row.merchantId),
    ),
    productsOnOffer(ctx.db, { ids: rows.map((row) => row.productId) }),
    countGroups(ctx, ids),
  ]);
  const byActivity = Map.groupBy(skus, (sku) => sku.activityId);
  const byId = new Map(offered.map((product) => [product.id, product]));
  return rows.map((row): ManagedActivity => {
    const shop = shops.get(row.merchantId)!;
    const product = byId.get(row.productId);
    return {
      activityId: row.publicId,
      state: row.state as ActivityState,
      version: row.version,
      merchantId: shop.publicId,
      merchantName: shop.name,
      productId: row.productPublicId,
      productName: product?.name ?? '商品已删除',
      pictureUrl: product?.pictureUrl ?? null,
      size: row.size,
      hours: row.hours,
      startsAt: row.startsAt.toISOString(),
      endsAt: row.endsAt.toISOString(),
      perOrderLimit: row.perOrderLimit,
      perPersonLimit: row.perPersonLimit,
      newcomersOnly: row.newcomersOnly,
      virtualFill: row.virtualFill,
      skus: (byActivity.get(row.id) ?? []).map((sku) => {
        const listed = product?.skus.find((one) => one.id === sku.skuId);
        const { groupFen, starterFen, quota, used } = sku;
        return {
          skuId: sku.skuPublicId,
          specs: listed?.specs ?? [],
          singleFen: listed?.priceFen ?? groupFen,
          groupFen,
          starterFen,
          quota,
          used,
        };
      }),
      quota: row.quotaUnits,
      used: row.usedUnits,
      ...counts(row.id),
      createdAt: row.createdAt.toISOString(),
      stopReason: row.stopReason,
    };
  });
}

async function countGroups(ctx: ManagerContext, ids: readonly number[]) {
  const rows =
    ids.length === 0
      ? []
      : await ctx.db
          .select({ activityId: groups.activityId, state: groups.state, count: count() })
          .from(groups)
          .where(inArray(groups.activityId, [...ids]))
          .groupBy(groups.activityId, groups.state);
  const of = (id: number, state: string) => rows.find((row) => row.activityId === id && row.state === state)?.count ?? 0;
  return (id: number) => ({ openGroups: of(id, 'open'), formedGroups: of(id, 'formed'), failedGroups: of(id, 'failed') });
}
