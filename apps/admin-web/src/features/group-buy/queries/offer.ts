import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import { type Offer, offerOf } from '@lintuan/contracts/group-buy/offer';
import { adminStock } from '@lintuan/contracts/stock/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

const MOST_SKUS = 100;

/** The product to be sold in groups, with what each SKU costs alone and, for who may see it, how many there are. */
export const offerQuery = (productId: string, withStock: boolean) =>
  queryOptions({
    queryKey: ['group-buy', 'offer', productId, withStock],
    queryFn: async (): Promise<Offer> => {
      const [product, stock] = await Promise.all([
        call(adminCatalog.product, { productId }),
        withStock ? call(adminStock.list, { product: productId, limit: MOST_SKUS }) : null,
      ]);
      return offerOf(product, stock?.items ?? null);
    },
  });

export const productOptionsQuery = (keyword: string, merchant: string | undefined, onShelf: boolean) => {
  const query = { keyword: keyword || undefined, merchant, shelf: onShelf ? ('on' as const) : undefined, limit: 50 };
  return queryOptions({ queryKey: ['group-buy', 'products', query], queryFn: () => call(adminCatalog.products, query) });
};

export const productQuery = (productId: string) =>
  queryOptions({ queryKey: ['products', 'detail', productId], queryFn: () => call(adminCatalog.product, { productId }) });
