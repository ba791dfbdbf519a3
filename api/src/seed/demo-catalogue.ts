import type { ManagedProductDetail } from '@lintuan/contracts/catalog/schemas';
import type { DemoBrand, DemoCategory, DemoProduct } from '@lintuan/db/seed/demo/catalogue/types';
import { createBrand, createCategory, createProduct, moveShelf } from '../modules/catalog/index.ts';
import { adjustStock, setLowStock } from '../modules/stock/index.ts';
import type { AdminContext } from '../platform/context.ts';

interface Catalogue {
  categories: readonly DemoCategory[];
  brands: readonly DemoBrand[];
  products: readonly DemoProduct[];
}
type Ids = ReadonlyMap<string, string>;

/** What the demo sells, by `product place`. */
export type DemoSkus = ReadonlyMap<string, DemoSku>;
interface DemoSku {
  productId: string;
  skuId: string;
  merchant: string;
}

export async function seedCatalogue(ctx: AdminContext, catalogue: Catalogue, merchants: Ids, pictures: Ids): Promise<DemoSkus> {
  const categories = new Map<string, string>();
  for (const [position, { key, parent, name }] of catalogue.categories.entries()) {
    const parentId = parent === null ? null : categories.get(parent)!;
    const made = await createCategory(ctx, { name, parentId, position, iconFileId: pictures.get(`category:${key}`) ?? null });
    categories.set(key, made.categoryId);
  }
  const brands = new Map<string, string>();
  for (const { key, name } of catalogue.brands) brands.set(key, (await createBrand(ctx, { name })).brandId);
  const skus = new Map<string, DemoSku>();
  for (const product of catalogue.products) {
    const made = await seedProduct(ctx, product, { categories, brands, merchants, pictures });
    for (const [place, { skuId }] of made.skus.entries())
      skus.set(`${product.key} ${place}`, { productId: made.productId, skuId, merchant: product.merchant });
  }
  return skus;
}

async function seedProduct(
  ctx: AdminContext,
  product: DemoProduct,
  ids: Record<'categories' | 'brands' | 'merchants' | 'pictures', Ids>,
): Promise<ManagedProductDetail> {
  const made = await createProduct(ctx, {
    merchantId: ids.merchants.get(product.merchant)!,
    categoryId: ids.categories.get(product.category)!,
    brandId: product.brand === null ? null : ids.brands.get(product.brand)!,
    name: product.name,
    subtitle: product.subtitle,
    descriptionHtml: product.descriptionHtml,
    pictureFileIds: picturesOf(product, ids.pictures),
    flags: product.flags,
    specs: product.specs,
    skus: product.skus.map(({ specs, priceFen, originalPrice, barcode, weightGrams }) => ({
      pictureFileId: ids.pictures.get(`colour:${product.key}:${specs[0]}`) ?? null,
      specs,
      priceFen,
      originalPrice: originalPrice ?? null,
      barcode,
      weightGrams,
      code: null,
    })),
  });
  for (const [index, sku] of product.skus.entries()) {
    const { skuId } = made.skus[index]!;
    if (sku.stock > 0) await adjustStock(ctx, { skuId, kind: 'receive', quantity: sku.stock, reason: '首次入库' });
    await setLowStock(ctx, { skuId, lowStockAt: sku.lowStockAt });
  }
  if (product.shelf !== 'draft') await moveShelf(ctx, { productId: made.productId, shelf: 'on' });
  if (product.shelf === 'off') await moveShelf(ctx, { productId: made.productId, shelf: 'off' });
  return made;
}

const picturesOf = (product: DemoProduct, pictures: Ids): string[] =>
  [1, 2, 3].flatMap((place) => pictures.get(`product:${product.key}:${place}`) ?? []);
