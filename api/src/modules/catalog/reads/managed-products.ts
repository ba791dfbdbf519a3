import type { ManagedProduct, ManagedProductDetail, ManagedProductQuery, ShelfState } from '@lintuan/contracts/catalog/schemas';
import type { Listed } from '@lintuan/contracts/wire/schemas';
import { brands, categories, products, skus } from '@lintuan/db/schema';
import { and, asc, count, desc, eq, ilike, isNull, ne, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { ManagerContext } from '../../../platform/context.ts';
import { likePattern } from '../../../platform/db/like.ts';
import { pageOf } from '../../../platform/db/page.ts';
import { notFound } from '../../../platform/errors/app-error.ts';
import { fileUrl } from '../../files/index.ts';
import { findMerchant, merchantCards } from '../../merchants/index.ts';
import { readFlags } from '../flags.ts';
import { readOriginalPrice } from '../original-price.ts';
import { inCategory } from './list-products.ts';

/** A member manages their own merchant's goods, staff everybody's; null is everybody. */
export const scopeOf = (ctx: ManagerContext): number | null => (ctx.actor.kind === 'merchant' ? ctx.actor.merchantId : null);

export async function listManagedProducts(
  ctx: ManagerContext,
  query: z.output<typeof ManagedProductQuery>,
): Promise<Listed<ManagedProduct>> {
  const asked = query.merchant ? await findMerchant(ctx.db, query.merchant) : null;
  const scope = scopeOf(ctx);
  if (query.merchant && (!asked || (scope !== null && asked.id !== scope))) return pageOf([], query, 0);
  const merchantId = scope ?? asked?.id;
  const match = and(
    query.shelf ? eq(products.shelf, query.shelf) : ne(products.shelf, 'deleted'),
    merchantId ? eq(products.merchantId, merchantId) : undefined,
    query.keyword ? ilike(products.name, likePattern(query.keyword)) : undefined,
    query.category ? inCategory(query.category) : undefined,
  );
  const [rows, [total]] = await Promise.all([
    ctx.db
      .select({
        product: products,
        categoryName: categories.name,
        skuCount: sql<number>`(select count(*)::int from skus own where own.product_id = ${products.id} and own.deleted_at is null)`,
      })
      .from(products)
      .innerJoin(categories, eq(categories.id, products.categoryId))
      .where(match)
      .orderBy(desc(products.updatedAt), desc(products.id))
      .limit(query.limit)
      .offset((query.page - 1) * query.limit),
    ctx.db.select({ count: count() }).from(products).where(match),
  ]);
  const shops = await merchantCards(
    ctx.db,
    rows.map((row) => row.product.merchantId),
  );
  const items = rows.map(({ product, categoryName, skuCount }) => ({
    productId: product.publicId,
    name: product.name,
    pictureUrl: fileUrl(product.pictures[0] ?? null),
    shelf: product.shelf as ShelfState,
    priceFromFen: product.priceFromFen,
    priceToFen: product.priceToFen,
    skuCount,
    soldOut: product.soldOut,
    sales: product.sales,
    flags: readFlags(product),
    categoryName,
    merchantId: shops.get(product.merchantId)!.publicId,
    merchantName: shops.get(product.merchantId)!.name,
    updatedAt: product.updatedAt.toISOString(),
  }));
  return pageOf(items, query, total!.count);
}

export async function readManagedProduct(
  ctx: Pick<ManagerContext, 'db'> & { actor: ManagerContext['actor'] },
  { productId }: { productId: string },
  db: Pick<ManagerContext['db'], 'select'> = ctx.db,
): Promise<ManagedProductDetail> {
  const [found] = await db
    .select({ product: products, category: categories.publicId, brand: brands.publicId })
    .from(products)
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .leftJoin(brands, eq(brands.id, products.brandId))
    .where(and(eq(products.publicId, productId), ne(products.shelf, 'deleted')));
  const scope = ctx.actor.kind === 'merchant' ? ctx.actor.merchantId : null;
  if (!found || (scope !== null && found.product.merchantId !== scope)) throw notFound('没有这件商品');
  const { product } = found;
  const rows = await db
    .select()
    .from(skus)
    .where(and(eq(skus.productId, product.id), isNull(skus.deletedAt)))
    .orderBy(asc(skus.position));
  const shop = (await merchantCards(db as ManagerContext['db'], [product.merchantId])).get(product.merchantId)!;
  return {
    productId: product.publicId,
    version: product.version,
    shelf: product.shelf as ShelfState,
    merchantId: shop.publicId,
    merchantName: shop.name,
    categoryId: found.category,
    brandId: found.brand,
    name: product.name,
    subtitle: product.subtitle,
    descriptionHtml: product.descriptionHtml,
    pictures: product.pictures.map((fileId) => ({ fileId, url: fileUrl(fileId) })),
    flags: readFlags(product),
    specs: product.specs,
    skus: rows.map((row) => ({
      skuId: row.publicId,
      specs: row.specs,
      code: row.code,
      barcode: row.barcode,
      priceFen: row.priceFen,
      originalPrice: readOriginalPrice(row),
      weightGrams: row.weightGrams,
      picture: row.pictureFile === null ? null : { fileId: row.pictureFile, url: fileUrl(row.pictureFile) },
    })),
    updatedAt: product.updatedAt.toISOString(),
  };
}
