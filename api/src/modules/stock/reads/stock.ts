import type {
  Availability,
  AvailabilityQuery,
  Movement,
  MovementKind,
  MovementQuery,
  StockQuery,
  StockRow,
} from '@lintuan/contracts/stock/schemas';
import type { CursorList, Listed } from '@lintuan/contracts/wire/schemas';
import { stockLevels, stockMovements } from '@lintuan/db/schema';
import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Context, ManagerContext } from '../../../platform/context.ts';
import { pageOf } from '../../../platform/db/page.ts';
import { notFound } from '../../../platform/errors/app-error.ts';
import { describeSkus, findSku, shownSkus } from '../../catalog/index.ts';
import { findMerchant, merchantCards } from '../../merchants/index.ts';
import { presentStock } from '../present.ts';

const MOST_SHOWN = 99;
const MOST_LOW = 2000;

/** How many of each SKU a shopper may still take; beyond 99 the number says nothing more. */
export async function readAvailability(ctx: Context, { productId }: AvailabilityQuery): Promise<Availability> {
  const shown = await shownSkus(ctx.db, productId);
  if (shown.length === 0) throw notFound('这件商品已下架');
  const levels = await levelsOf(
    ctx,
    shown.map((sku) => sku.id),
  );
  return { items: shown.map((sku) => ({ skuId: sku.publicId, available: Math.min(levels.get(sku.id)?.available ?? 0, MOST_SHOWN) })) };
}

export async function listStock(ctx: ManagerContext, query: z.output<typeof StockQuery>): Promise<Listed<StockRow>> {
  const asked = query.merchant ? await findMerchant(ctx.db, query.merchant) : null;
  const scope = ctx.actor.kind === 'merchant' ? ctx.actor.merchantId : null;
  if (query.merchant && (!asked || (scope !== null && asked.id !== scope))) return pageOf([], query, 0);
  const merchantId = scope ?? asked?.id;
  const ids = query.low === 'true' ? await lowSkus(ctx, merchantId) : undefined;
  const page = { limit: query.limit, offset: (query.page - 1) * query.limit };
  const { items, total } = await describeSkus(ctx.db, { merchantId, product: query.product, keyword: query.keyword, ids }, page);
  const [levels, shops] = await Promise.all([
    levelsOf(
      ctx,
      items.map((sku) => sku.id),
    ),
    merchantCards(
      ctx.db,
      items.map((sku) => sku.merchantId),
    ),
  ]);
  return pageOf(
    items.map((sku) => presentStock(sku, levels.get(sku.id), shops.get(sku.merchantId)!.name)),
    query,
    total,
  );
}

export async function listMovements(ctx: ManagerContext, query: z.output<typeof MovementQuery>): Promise<CursorList<Movement>> {
  const sku = await findSku(ctx.db, query.skuId);
  if (!sku || (ctx.actor.kind === 'merchant' && sku.merchantId !== ctx.actor.merchantId)) throw notFound('没有这个 SKU');
  const rows = await ctx.db
    .select()
    .from(stockMovements)
    .where(and(eq(stockMovements.skuId, sku.id), query.cursor ? lt(stockMovements.id, Number(query.cursor)) : undefined))
    .orderBy(desc(stockMovements.id))
    .limit(query.limit + 1);
  const items = rows.slice(0, query.limit).map((row) => ({
    movementId: String(row.id),
    at: row.createdAt.toISOString(),
    kind: row.kind as MovementKind,
    onHandDelta: row.onHandDelta,
    lockedDelta: row.lockedDelta,
    onHandAfter: row.onHandAfter,
    lockedAfter: row.lockedAfter,
    reason: row.reason,
    actorName: row.actorName,
  }));
  return { items, next: rows.length > query.limit ? items.at(-1)!.movementId : null };
}

/** Summed over warehouses; the threshold is the default warehouse's, of which each merchant has one so far. */
async function levelsOf(ctx: Context, skuIds: number[]) {
  if (skuIds.length === 0) return new Map<number, never>();
  const rows = await ctx.db
    .select({
      skuId: stockLevels.skuId,
      onHand: sql<number>`sum(${stockLevels.onHand})::int`,
      locked: sql<number>`sum(${stockLevels.locked})::int`,
      available: sql<number>`sum(${stockLevels.onHand} - ${stockLevels.locked})::int`,
      lowStockAt: sql<number>`max(${stockLevels.lowStockAt})::int`,
    })
    .from(stockLevels)
    .where(inArray(stockLevels.skuId, skuIds))
    .groupBy(stockLevels.skuId);
  return new Map(rows.map((row) => [row.skuId, row]));
}

async function lowSkus(ctx: Context, merchantId: number | undefined): Promise<number[]> {
  const low = sql`${stockLevels.onHand} - ${stockLevels.locked} <= ${stockLevels.lowStockAt}`;
  const rows = await ctx.db
    .select({ skuId: stockLevels.skuId })
    .from(stockLevels)
    .where(and(merchantId ? eq(stockLevels.merchantId, merchantId) : undefined, low))
    .limit(MOST_LOW);
  return rows.map((row) => row.skuId);
}
