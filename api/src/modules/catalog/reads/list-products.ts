import type { Home, ProductCard, ProductQuery } from '@lintuan/contracts/catalog/schemas';
import type { Listed } from '@lintuan/contracts/wire/schemas';
import { categories, products } from '@lintuan/db/schema';
import { and, asc, count, desc, eq, ilike, isNull, type SQL, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { likePattern } from '../../../platform/db/like.ts';
import { pageOf } from '../../../platform/db/page.ts';
import { fileUrl } from '../../files/index.ts';
import { findMerchant, merchantCards } from '../../merchants/index.ts';
import { readFlags } from '../flags.ts';
import { readOriginalPrice } from '../original-price.ts';

type Query = z.output<typeof ProductQuery>;
type Row = Awaited<ReturnType<typeof selectCards>>[number];

const shown = and(eq(products.shelf, 'on'), products.merchantOpen);

const orders: Record<Query['sort'], SQL[]> = {
  default: [asc(products.soldOut), desc(products.onShelfAt), desc(products.id)],
  newest: [desc(products.onShelfAt), desc(products.id)],
  sales: [desc(products.sales), desc(products.id)],
  price_up: [asc(products.priceFromFen), asc(products.id)],
  price_down: [desc(products.priceFromFen), desc(products.id)],
};

/** Below a category counts as in it. */
export const inCategory = (publicId: string): SQL => sql`${products.categoryId} = any(array(
  with recursive below as (
    select id from categories where public_id = ${publicId}
    union all select child.id from categories child join below on child.parent_id = below.id)
  select id from below))`;

export async function listProducts(ctx: Context, query: Query): Promise<Listed<ProductCard>> {
  const merchant = query.merchant ? await findMerchant(ctx.db, query.merchant) : null;
  if (query.merchant && !merchant) return pageOf([], query, 0);
  const match = and(
    shown,
    query.category ? inCategory(query.category) : undefined,
    merchant ? eq(products.merchantId, merchant.id) : undefined,
    query.keyword ? ilike(products.name, likePattern(query.keyword)) : undefined,
    query.flag ? products[query.flag] : undefined,
  );
  const [rows, [total]] = await Promise.all([
    selectCards(ctx, match, orders[query.sort], query.limit, (query.page - 1) * query.limit),
    ctx.db.select({ count: count() }).from(products).where(match),
  ]);
  return pageOf(await presentCards(ctx, rows), query, total!.count);
}

export async function readHome(ctx: Context): Promise<Home> {
  const [top, recommended, hot, fresh] = await Promise.all([
    ctx.db.select().from(categories).where(isNull(categories.parentId)).orderBy(categories.position, categories.id).limit(10),
    selectCards(ctx, and(shown, products.recommended), orders.default, 6),
    selectCards(ctx, and(shown, products.hot), orders.sales, 10),
    selectCards(ctx, and(shown, products.fresh), orders.newest, 10),
  ]);
  const cards = await presentCards(ctx, [...recommended, ...hot, ...fresh]);
  return {
    categories: top.map((row) => ({ categoryId: row.publicId, name: row.name, iconUrl: fileUrl(row.iconFile) })),
    recommended: cards.slice(0, recommended.length),
    hot: cards.slice(recommended.length, recommended.length + hot.length),
    fresh: cards.slice(recommended.length + hot.length),
  };
}

function selectCards(ctx: Context, match: SQL | undefined, order: SQL[], limit: number, offset = 0) {
  return ctx.db
    .select({
      publicId: products.publicId,
      merchantId: products.merchantId,
      name: products.name,
      subtitle: products.subtitle,
      picture: sql<string>`${products.pictures}[1]`,
      priceFromFen: products.priceFromFen,
      originalPriceFen: products.originalPriceFen,
      originalFrom: products.originalFrom,
      originalUntil: products.originalUntil,
      soldOut: products.soldOut,
      sales: products.sales,
      recommended: products.recommended,
      hot: products.hot,
      fresh: products.fresh,
    })
    .from(products)
    .where(match)
    .orderBy(...order)
    .limit(limit)
    .offset(offset);
}

async function presentCards(ctx: Context, rows: Row[]): Promise<ProductCard[]> {
  const shops = await merchantCards(
    ctx.db,
    rows.map((row) => row.merchantId),
  );
  return rows.map((row) => {
    const shop = shops.get(row.merchantId)!;
    return {
      productId: row.publicId,
      name: row.name,
      subtitle: row.subtitle,
      pictureUrl: fileUrl(row.picture),
      priceFen: row.priceFromFen,
      originalPrice: readOriginalPrice(row),
      soldOut: row.soldOut,
      sales: row.sales,
      flags: readFlags(row),
      merchantId: shop.publicId,
      merchantName: shop.name,
    };
  });
}
