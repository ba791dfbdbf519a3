import type { Db } from '../../../platform/db/database.ts';
import { run, statement } from '../../../platform/db/statement.ts';
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

interface Wanted {
  ids?: readonly number[];
  publicIds?: readonly string[];
}

interface Row {
  id: string;
  publicId: string;
  merchantId: string;
  productId: string;
  productName: string;
  specs: string[];
  code: string;
  skuPicture: string | null;
  firstPicture: string | null;
  unitFen: number;
  gone: boolean;
  shelf: string;
  merchantOpen: boolean;
}

/** Whatever is asked for and ever was, on sale or not; what never was is left out. */
export async function skusForSale(db: Db | Tx['db'], { ids = [], publicIds = [] }: Wanted): Promise<SkuForSale[]> {
  if (ids.length + publicIds.length === 0) return [];
  const rows = await run<Row>(
    db,
    statement`
    select sku.id, sku.public_id as "publicId", sku.merchant_id as "merchantId", product.public_id as "productId", product.name as "productName",
      sku.specs, sku.code, sku.picture_file as "skuPicture", product.pictures[1] as "firstPicture", sku.price_fen as "unitFen",
      sku.deleted_at is not null or product.shelf = 'deleted' as gone, product.shelf, product.merchant_open as "merchantOpen"
    from skus sku join products product on product.id = sku.product_id
    where sku.id = any ((select ${ids}::bigint[])::bigint[]) or sku.public_id = any ((select ${publicIds}::char(20)[])::char(20)[])`,
  );
  return rows.map(({ skuPicture, firstPicture, gone, shelf, merchantOpen, ...row }) => {
    const pictureFile = skuPicture ?? firstPicture;
    const refusal = gone ? 'gone' : !merchantOpen ? 'shop_closed' : shelf !== 'on' ? 'off_shelf' : null;
    return { ...row, id: Number(row.id), merchantId: Number(row.merchantId), pictureFile, pictureUrl: fileUrl(pictureFile), refusal };
  });
}
