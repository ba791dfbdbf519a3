import { products, skus } from '@lintuan/db/schema';
import { eq, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import { fileUrl } from '../../files/index.ts';

/** A SKU as a buyer meets it: its price now, and why it cannot be bought, if so. */
export interface SkuForSale {
  id: number;
  publicId: string;
  merchantId: number;
  productId: string;
  productName: string;
  specs: string[];
  code: string;
  pictureFile: string | null;
  pictureUrl: string | null;
  unitFen: number;
  refusal: 'off_shelf' | 'shop_closed' | 'gone' | null;
}

type Wanted = { ids: readonly number[] } | { publicIds: readonly string[] };

/** Whatever is asked for and ever was, on sale or not; what never was is left out. */
export async function skusForSale(db: Db | Tx['db'], wanted: Wanted): Promise<SkuForSale[]> {
  const asked = 'ids' in wanted ? wanted.ids : wanted.publicIds;
  if (asked.length === 0) return [];
  const rows = await db
    .select({
      id: skus.id,
      publicId: skus.publicId,
      merchantId: skus.merchantId,
      productId: products.publicId,
      productName: products.name,
      specs: skus.specs,
      code: skus.code,
      skuPicture: skus.pictureFile,
      pictures: products.pictures,
      unitFen: skus.priceFen,
      deletedAt: skus.deletedAt,
      shelf: products.shelf,
      merchantOpen: products.merchantOpen,
    })
    .from(skus)
    .innerJoin(products, eq(products.id, skus.productId))
    .where(
      'ids' in wanted
        ? sql`${skus.id} = any(${sql.param([...wanted.ids])}::bigint[])`
        : sql`${skus.publicId} = any(${sql.param([...wanted.publicIds])}::char(20)[])`,
    )
    .prepare('ids' in wanted ? 'catalog_skus_by_id' : 'catalog_skus_by_public_id')
    .execute();
  return rows.map(({ skuPicture, pictures, deletedAt, shelf, merchantOpen, ...row }) => {
    const pictureFile = skuPicture ?? pictures[0] ?? null;
    const gone = deletedAt !== null || shelf === 'deleted';
    const refusal = gone ? 'gone' : !merchantOpen ? 'shop_closed' : shelf !== 'on' ? 'off_shelf' : null;
    return { ...row, pictureFile, pictureUrl: fileUrl(pictureFile), refusal };
  });
}
