import { merchantCatalog } from '@lintuan/contracts/catalog/endpoints';
import { type Offer, offerOf } from '@lintuan/contracts/group-buy/offer';
import { merchantStock } from '@lintuan/contracts/stock/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

const MOST_SKUS = 100;

/** The product to be sold in groups, with what each SKU costs alone and, for who may see it, how many there are. */
export const offerQuery = (productId: string, withStock: boolean) =>
  queryOptions({
    queryKey: ['group-buy', 'offer', productId, withStock],
    queryFn: async (): Promise<Offer> => {
      const [product, stock] = await Promise.all([
        call(merchantCatalog.product, { productId }),
        withStock ? call(merchantStock.list, { product: productId, limit: MOST_SKUS }) : null,
      ]);
      return offerOf(product, stock?.items ?? null);
    },
  });
