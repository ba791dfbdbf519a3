import type { ManagedGroup, ManagedGroupQuery } from '@lintuan/contracts/group-buy/managed-schemas';
import type { GroupState } from '@lintuan/contracts/group-buy/schemas';
import type { Listed } from '@lintuan/contracts/wire/schemas';
import { groupActivities, groups } from '@lintuan/db/schema';
import { and, count, desc, eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import type { ManagerContext } from '../../../platform/context.ts';
import { pageOf } from '../../../platform/db/page.ts';
import { productsOnOffer } from '../../catalog/index.ts';
import { shopperNames } from '../../identity/index.ts';
import { findMerchant, merchantCards } from '../../merchants/index.ts';
import * as activities from '../stores/activities.ts';
import type { GroupRow } from '../stores/groups.ts';
import { scopeOf } from '../whose.ts';

export async function listManagedGroups(ctx: ManagerContext, query: z.output<typeof ManagedGroupQuery>): Promise<Listed<ManagedGroup>> {
  const { merchantId } = scopeOf(ctx);
  const [shop, activity] = await Promise.all([
    query.merchant ? findMerchant(ctx.db, query.merchant) : null,
    query.activity ? activities.find(ctx.db, query.activity, scopeOf(ctx)) : null,
  ]);
  if ((query.activity && !activity) || (query.merchant && (!shop || (merchantId !== undefined && shop.id !== merchantId))))
    return pageOf([], query, 0);
  const whose = merchantId ?? shop?.id;
  const where = and(
    whose ? eq(groups.merchantId, whose) : undefined,
    activity ? eq(groups.activityId, activity.id) : undefined,
    query.state ? eq(groups.state, query.state) : undefined,
  );
  const [rows, [total]] = await Promise.all([
    ctx.db
      .select()
      .from(groups)
      .where(where)
      .orderBy(desc(groups.id))
      .limit(query.limit)
      .offset((query.page - 1) * query.limit),
    ctx.db.select({ count: count() }).from(groups).where(where),
  ]);
  return pageOf(await presentManagedGroups(ctx, rows), query, total!.count);
}

/** A group as those who manage it see it; null when it is not theirs. */
export async function findManagedGroup(ctx: ManagerContext, groupId: string): Promise<{ id: number; view: ManagedGroup } | null> {
  const { merchantId } = scopeOf(ctx);
  const [row] = await ctx.db
    .select()
    .from(groups)
    .where(and(eq(groups.publicId, groupId), merchantId === undefined ? undefined : eq(groups.merchantId, merchantId)));
  if (!row) return null;
  const [view] = await presentManagedGroups(ctx, [row]);
  return { id: row.id, view: view! };
}

async function presentManagedGroups(ctx: ManagerContext, rows: readonly GroupRow[]): Promise<ManagedGroup[]> {
  const known = await ctx.db
    .select({
      id: groupActivities.id,
      publicId: groupActivities.publicId,
      productId: groupActivities.productId,
      virtualFill: groupActivities.virtualFill,
    })
    .from(groupActivities)
    .where(inIds(rows));
  const byId = new Map(known.map((one) => [one.id, one]));
  const [offered, shops, names] = await Promise.all([
    productsOnOffer(ctx.db, { ids: known.map((one) => one.productId) }),
    merchantCards(
      ctx.db,
      rows.map((row) => row.merchantId),
    ),
    shopperNames(
      ctx.cipher,
      ctx.db,
      rows.map((row) => row.leaderId),
    ),
  ]);
  const products = new Map(offered.map((product) => [product.id, product]));
  return rows.map((row): ManagedGroup => {
    const activity = byId.get(row.activityId)!;
    const shop = shops.get(row.merchantId)!;
    const product = products.get(activity.productId);
    return {
      groupId: row.publicId,
      activityId: activity.publicId,
      state: row.state as GroupState,
      merchantId: shop.publicId,
      merchantName: shop.name,
      productName: product?.name ?? '商品已删除',
      pictureUrl: product?.pictureUrl ?? null,
      leaderName: names.get(row.leaderId) ?? '邻居',
      size: row.size,
      paid: row.seatsPaid,
      taken: row.seatsTaken,
      filled: row.virtualSeats,
      virtualFill: activity.virtualFill,
      createdAt: row.createdAt.toISOString(),
      openedAt: row.openedAt?.toISOString() ?? null,
      deadline: row.deadline?.toISOString() ?? null,
      endedAt: row.endedAt?.toISOString() ?? null,
    };
  });
}

const inIds = (rows: readonly GroupRow[]) => inArray(groupActivities.id, [...new Set(rows.map((row) => row.activityId)), 0]);
