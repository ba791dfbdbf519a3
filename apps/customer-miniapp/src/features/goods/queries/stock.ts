import { publicStock } from '@lintuan/contracts/stock/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

/** Asked anew whenever the sheet opens: what is left changes by the minute. */
export const stockQuery = (productId: string) =>
  queryOptions({
    queryKey: ['stock', productId],
    queryFn: async () => {
      const { items } = await call(publicStock.availability, { productId });
      return new Map(items.map(({ skuId, available }) => [skuId, available]));
    },
    staleTime: 0,
  });
