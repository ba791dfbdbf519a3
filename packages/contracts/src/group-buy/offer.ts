import type { ManagedProductDetail } from '../catalog/schemas.ts';
import type { StockRow } from '../stock/schemas.ts';

export interface OfferSku {
  skuId: string;
  specs: string[];
  singleFen: number;
  /** Null for who may not see the stock. */
  available: number | null;
}

/** A product as an activity is typed for it. */
export interface Offer {
  productId: string;
  name: string;
  pictureUrl: string | null;
  skus: OfferSku[];
}

type Product = Pick<ManagedProductDetail, 'productId' | 'name'> & {
  pictures: readonly { url: string }[];
  skus: readonly Pick<ManagedProductDetail['skus'][number], 'skuId' | 'specs' | 'priceFen'>[];
};

/** A SKU the stock does not know has none. */
export function offerOf(product: Product, stock: readonly Pick<StockRow, 'skuId' | 'available'>[] | null): Offer {
  const available = new Map(stock?.map((row) => [row.skuId, row.available]));
  return {
    productId: product.productId,
    name: product.name,
    pictureUrl: product.pictures[0]?.url ?? null,
    skus: product.skus.map(({ skuId, specs, priceFen }) => ({
      skuId,
      specs,
      singleFen: priceFen,
      available: stock === null ? null : (available.get(skuId) ?? 0),
    })),
  };
}
