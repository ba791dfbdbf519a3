import type { CategoryNode, CategoryTree, ProductDetail } from '@lintuan/contracts/catalog/schemas';
import { brands, products, skus } from '@lintuan/db/schema';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Context } from '../../../platform/context.ts';
import { notFound } from '../../../platform/errors/app-error.ts';
import { fileUrl } from '../../files/index.ts';
import { merchantCards } from '../../merchants/index.ts';
import { readFlags } from '../flags.ts';
import { readOriginalPrice } from '../original-price.ts';
import * as categories from '../stores/categories.ts';

export async function readProduct(ctx: Context, { productId }: { productId: string }): Promise<ProductDetail> {
  const [found] = await ctx.db
    .select({ product: products, brandName: brands.name })
    .from(products)
    .leftJoin(brands, eq(brands.id, products.brandId))
    .where(and(eq(products.publicId, productId), eq(products.shelf, 'on'), products.merchantOpen));
  if (!found) throw notFound('这件商品已下架');
  const { product, brandName } = found;
  const [rows, tree, shops] = await Promise.all([
    ctx.db
      .select()
      .from(skus)
      .where(and(eq(skus.productId, product.id), isNull(skus.deletedAt)))
      .orderBy(asc(skus.position)),
    categories.all(ctx.db),
    merchantCards(ctx.db, [product.merchantId]),
  ]);
  const shop = shops.get(product.merchantId)!;
  return {
    productId: product.publicId,
    name: product.name,
    subtitle: product.subtitle,
    descriptionHtml: product.descriptionHtml,
    pictures: product.pictures.map((file) => fileUrl(file)),
    brandName,
    categories: pathTo(tree, product.categoryId).map((row) => ({ categoryId: row.publicId, name: row.name })),
    flags: readFlags(product),
    sales: product.sales,
    soldOut: product.soldOut,
    specs: product.specs,
    skus: rows.map((row) => ({
      skuId: row.publicId,
      specs: row.specs,
      priceFen: row.priceFen,
      originalPrice: readOriginalPrice(row),
      pictureUrl: fileUrl(row.pictureFile),
      weightGrams: row.weightGrams,
      soldOut: row.soldOut,
    })),
    merchant: { merchantId: shop.publicId, name: shop.name, logoUrl: shop.logoUrl, notice: shop.notice },
  };
}

export function pathTo(tree: categories.CategoryRow[], id: number): categories.CategoryRow[] {
  const row = tree.find((one) => one.id === id);
  if (!row) return [];
  return row.parentId === null ? [row] : [...pathTo(tree, row.parentId), row];
}

export async function readCategories(ctx: Context): Promise<CategoryTree> {
  const rows = await categories.all(ctx.db);
  const below = (parentId: number | null): CategoryNode[] =>
    rows
      .filter((row) => row.parentId === parentId)
      .map((row) => ({ categoryId: row.publicId, name: row.name, iconUrl: fileUrl(row.iconFile), children: below(row.id) }));
  return { items: below(null) };
}
