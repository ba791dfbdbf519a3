import { adminCatalog, merchantCatalog } from '@lintuan/contracts/catalog/endpoints';
import type { ManagedProductDetail, ProductForm } from '@lintuan/contracts/catalog/schemas';
import { adminStock } from '@lintuan/contracts/stock/endpoints';
import { files, skus, stockLevels } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { aColleague, type Colleague, newId, type Shop } from './people.ts';
import type { World } from './world.ts';

export async function aPicture(world: World): Promise<string> {
  const publicId = newId();
  await world.house.db.insert(files).values({ publicId, ownerKind: 'system', ownerId: 0, width: 10, height: 10, bytes: 10, sha256: 'x' });
  return publicId;
}

export async function aCategory(world: World, staff: Colleague, parentId: string | null = null): Promise<string> {
  return (await world.as(staff.tokens)(adminCatalog.createCategory, { name: newId().slice(0, 12), parentId })).categoryId;
}

export interface Goods extends ManagedProductDetail {
  staff: Colleague;
}

/** A product on the shelf of a shop, with some of each SKU in stock. */
export async function goods(world: World, shop: Shop, change: Partial<ProductForm> = {}, stock = 100): Promise<Goods> {
  const staff = await aColleague(world);
  const call = world.as(staff.tokens);
  const form: ProductForm = {
    merchantId: shop.merchantId,
    categoryId: await aCategory(world, staff),
    name: '崇明土鸡蛋',
    pictureFileIds: [await aPicture(world)],
    skus: [{ specs: [], priceFen: 1990 }],
    ...change,
  };
  const made = await call(adminCatalog.createProduct, form);
  if (stock > 0)
    for (const sku of made.skus) await call(adminStock.adjust, { skuId: sku.skuId, kind: 'receive', quantity: stock, reason: '首次入库' });
  await world.as(shop.tokens)(merchantCatalog.moveShelf, { productId: made.productId, shelf: 'on' });
  await world.drainJobs();
  return { ...made, staff };
}

/** What the shelf has of the first SKU of a product, or of a group-buy. */
export async function levelOf(world: World, of: { skus: readonly { skuId: string }[] }): Promise<{ onHand: number; locked: number }> {
  const [row] = await world.house.db
    .select({ onHand: stockLevels.onHand, locked: stockLevels.locked })
    .from(stockLevels)
    .innerJoin(skus, eq(skus.id, stockLevels.skuId))
    .where(eq(skus.publicId, of.skus[0]!.skuId));
  return row!;
}
