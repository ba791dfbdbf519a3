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
  merchantName: string;
  skus: OfferSku[];
}

export function offerOf({ productId, name, merchantName, skus }: ManagedProductDetail, stock: readonly StockRow[] | null): Offer {
  const available = new Map(stock?.map((row) => [row.skuId, row.available]));
  return {
    productId,
    name,
    merchantName,
    skus: skus.map(({ skuId, specs, priceFen }) => ({
      skuId,
      specs,
      singleFen: priceFen,
      available: stock === null ? null : (available.get(skuId) ?? 0),
    })),
  };
}
