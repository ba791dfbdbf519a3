import type { Activity, ActivityCard, ActivityId, ActivityQuery, ProductGroupBuy } from '@lintuan/contracts/group-buy/schemas';
import { groupSizes } from '@lintuan/contracts/group-buy/sizes';
import type { Listed } from '@lintuan/contracts/wire/schemas';
import { groupActivities } from '@lintuan/db/schema';
import { and, asc, between, count, desc, eq, gt, inArray, lte } from 'drizzle-orm';
import type { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { pageOf } from '../../../platform/db/page.ts';
import { notFound } from '../../../platform/errors/app-error.ts';
import { productsOnOffer } from '../../catalog/index.ts';
import { findMerchant, merchantCards } from '../../merchants/index.ts';
import * as activities from '../stores/activities.ts';
import { presentActivity, presentCard, skusOfRow } from './present-activity.ts';

const { size, startsAt, endsAt, soldUnits, groupFromFen, id } = groupActivities;
const bySort = {
  default: [desc(soldUnits), desc(id)],
  sales: [desc(soldUnits), desc(id)],
  price_up: [asc(groupFromFen), desc(id)],
  ending: [asc(endsAt), desc(id)],
};

/** Activities that run now and whose goods can be seen. */
export async function listActivities(ctx: Context, query: z.output<typeof ActivityQuery>): Promise<Listed<ActivityCard>> {
  const shop = query.merchant ? await findMerchant(ctx.db, query.merchant) : null;
  if (query.merchant && !shop) return pageOf([], query, 0);
  const now = ctx.now();
  const where = and(
    eq(groupActivities.state, 'running'),
    lte(startsAt, now),
    gt(endsAt, now),
    shop ? eq(groupActivities.merchantId, shop.id) : undefined,
    query.size ? between(size, groupSizes[query.size].least, groupSizes[query.size].most) : undefined,
    query.newcomers ? eq(groupActivities.newcomersOnly, query.newcomers === 'true') : undefined,
    groupActivities.productShown,
  );
  const [rows, [total]] = await Promise.all([
    ctx.db
      .select()
      .from(groupActivities)
      .where(where)
      .orderBy(...bySort[query.sort])
      .limit(query.limit)
      .offset((query.page - 1) * query.limit),
    ctx.db.select({ count: count() }).from(groupActivities).where(where),
  ]);
  const [skus, offered, shops] = await Promise.all([
    activities.skusOf(
      ctx.db,
      rows.map((row) => row.id),
    ),
    productsOnOffer(ctx.db, { ids: rows.map((row) => row.productId) }),
    merchantCards(
      ctx.db,
      rows.map((row) => row.merchantId),
    ),
  ]);
  const items = rows.flatMap((row): ActivityCard[] => {
    const product = offered.find((one) => one.id === row.productId);
    if (!product) return [];
    const own = skus.filter((sku) => sku.activityId === row.id);
    return [presentCard(row, skusOfRow(own, product), product, shops.get(row.merchantId)!)];
  });
  return pageOf(items, query, total!.count);
}

export async function readActivity(ctx: Context, { activityId }: ActivityId): Promise<Activity> {
  const row = await activities.find(ctx.db, activityId);
  if (!row || row.state === 'draft') throw notFound('没有这个拼团活动');
  const view = await presentOne(ctx, row);
  if (!view) throw notFound('商品已下架');
  return view;
}

/** The group-buy of a product that takes new groups now; there is one at most. */
export async function readProductGroupBuy(ctx: Context, { productId }: { productId: string }): Promise<ProductGroupBuy> {
  const now = ctx.now();
  const [product] = await productsOnOffer(ctx.db, { publicIds: [productId] });
  if (!product) throw notFound('没有这件商品');
  if (!product.shown) return { activity: null };
  const [row] = await ctx.db
    .select()
    .from(groupActivities)
    .where(
      and(
        eq(groupActivities.productId, product.id),
        inArray(groupActivities.state, ['scheduled', 'running']),
        lte(startsAt, now),
        gt(endsAt, now),
      ),
    )
    .orderBy(asc(id))
    .limit(1);
  return { activity: row ? await presentOne(ctx, row) : null };
}

export async function presentOne(
  ctx: Context,
  row: activities.ActivityRow,
  prices?: Readonly<Record<string, number>>,
): Promise<Activity | null> {
  const [skus, [product], shops] = await Promise.all([
    activities.skusOf(ctx.db, [row.id]),
    productsOnOffer(ctx.db, { ids: [row.productId] }),
    merchantCards(ctx.db, [row.merchantId]),
  ]);
  return product
    ? presentActivity({ row, skus, product, shop: shops.get(row.merchantId)!, ...(prices ? { prices } : {}) }, ctx.now())
    : null;
}
