import { products, skus } from '@lintuan/db/schema';
import { and, asc, inArray, isNull, ne } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import { fileUrl } from '../../files/index.ts';

/** A product as an offer on it needs to know it, with its prices alone. */
export interface OfferedProduct {
  id: number;
  publicId: string;
  merchantId: number;
  name: string;
  pictureFile: string | null;
  pictureUrl: string | null;
  /** Whether shoppers can see it now. */
  shown: boolean;
  skus: OfferedSku[];
}
interface OfferedSku {
  id: number;
  publicId: string;
  specs: string[];
  priceFen: number;
  pictureUrl: string | null;
}

interface Wanted {
  ids?: readonly number[];
  publicIds?: readonly string[];
}

/** Products that are not deleted, with the SKUs they have now: two statements, however many they are. */
export async function productsOnOffer(db: Db | Tx['db'], { ids, publicIds }: Wanted): Promise<OfferedProduct[]> {
  if ((ids ?? publicIds ?? []).length === 0) return [];
  const rows = await db
    .select()
    .from(products)
    .where(
      and(
        ids ? inArray(products.id, [...new Set(ids)]) : undefined,
        publicIds ? inArray(products.publicId, [...new Set(publicIds)]) : undefined,
        ne(products.shelf, 'deleted'),
      ),
    );
  if (rows.length === 0) return [];
  const own = await db
    .select()
    .from(skus)
    .where(
      and(
        inArray(
          skus.productId,
          rows.map((row) => row.id),
        ),
        isNull(skus.deletedAt),
      ),
    )
    .orderBy(asc(skus.position));
  const byProduct = Map.groupBy(own, (sku) => sku.productId);
  return rows.map(({ id, publicId, merchantId, name, pictures, shelf, merchantOpen }) => {
    const pictureFile = pictures[0] ?? null;
    const choices = (byProduct.get(id) ?? []).map((sku) => ({
      id: sku.id,
      publicId: sku.publicId,
      specs: sku.specs,
      priceFen: sku.priceFen,
      pictureUrl: fileUrl(sku.pictureFile),
    }));
    return {
      id,
      publicId,
      merchantId,
      name,
      pictureFile,
      pictureUrl: fileUrl(pictureFile),
      shown: shelf === 'on' && merchantOpen,
      skus: choices,
    };
  });
}
