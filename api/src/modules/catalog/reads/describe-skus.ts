import { products, skus } from '@lintuan/db/schema';
import { and, asc, count, eq, ilike, inArray, isNull, ne, or } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import { likePattern } from '../../../platform/db/like.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import { fileUrl } from '../../files/index.ts';

/** What other modules may know of a SKU. */
export interface SkuCard {
  id: number;
  publicId: string;
  merchantId: number;
  productId: string;
  productName: string;
  specs: string[];
  code: string;
  pictureUrl: string | null;
}

export interface SkuMatch {
  merchantId?: number | undefined;
  product?: string | undefined;
  keyword?: string | undefined;
  ids?: number[] | undefined;
}

const live = and(isNull(skus.deletedAt), ne(products.shelf, 'deleted'));

export async function describeSkus(
  db: Db,
  match: SkuMatch,
  page: { limit: number; offset: number },
): Promise<{ items: SkuCard[]; total: number }> {
  const words = match.keyword ? likePattern(match.keyword) : null;
  const where = and(
    live,
    match.merchantId ? eq(skus.merchantId, match.merchantId) : undefined,
    match.product ? eq(products.publicId, match.product) : undefined,
    words ? or(ilike(products.name, words), ilike(skus.code, words), ilike(skus.barcode, words)) : undefined,
    match.ids ? inArray(skus.id, match.ids) : undefined,
  );
  if (match.ids?.length === 0) return { items: [], total: 0 };
  const [rows, [total]] = await Promise.all([
    select(db).where(where).orderBy(asc(products.id), asc(skus.position)).limit(page.limit).offset(page.offset),
    db.select({ count: count() }).from(skus).innerJoin(products, eq(products.id, skus.productId)).where(where),
  ]);
  return { items: rows.map(card), total: total!.count };
}

export async function findSku(db: Db | Tx['db'], publicId: string): Promise<SkuCard | null> {
  const [row] = await select(db).where(and(live, eq(skus.publicId, publicId)));
  return row ? card(row) : null;
}

/** The SKUs of a product shoppers can see; empty when they cannot. */
export async function shownSkus(db: Db, productPublicId: string): Promise<{ id: number; publicId: string }[]> {
  return db
    .select({ id: skus.id, publicId: skus.publicId })
    .from(skus)
    .innerJoin(products, eq(products.id, skus.productId))
    .where(and(live, eq(products.publicId, productPublicId), eq(products.shelf, 'on'), products.merchantOpen))
    .orderBy(asc(skus.position));
}

const select = (db: Db | Tx['db']) =>
  db.select({ sku: skus, product: products }).from(skus).innerJoin(products, eq(products.id, skus.productId));

function card({ sku, product }: Awaited<ReturnType<typeof select>>[number]): SkuCard {
  return {
    id: sku.id,
    publicId: sku.publicId,
    merchantId: sku.merchantId,
    productId: product.publicId,
    productName: product.name,
    specs: sku.specs,
    code: sku.code,
    pictureUrl: fileUrl(sku.pictureFile ?? product.pictures[0] ?? null),
  };
}
