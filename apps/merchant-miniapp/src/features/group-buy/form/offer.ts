import type { ManagedProductDetail } from '@lintuan/contracts/catalog/schemas';
import type { StockRow } from '@lintuan/contracts/stock/schemas';

export interface OfferSku {
  skuId: string;
  specs: string[];
  singleFen: number;
  /** Null for who may not see the stock. */
  available: number | null;
}

export interface Offer {
  productId: string;
  name: string;
  pictureUrl: string | null;
  skus: OfferSku[];
}

export function offerOf({ productId, name, pictures, skus }: ManagedProductDetail, stock: readonly StockRow[] | null): Offer {
  const available = new Map(stock?.map((row) => [row.skuId, row.available]));
  return {
    productId,
    name,
    pictureUrl: pictures[0]?.url ?? null,
    skus: skus.map(({ skuId, specs, priceFen }) => ({
      skuId,
      specs,
      singleFen: priceFen,
      available: stock === null ? null : (available.get(skuId) ?? 0),
    })),
  };
}
