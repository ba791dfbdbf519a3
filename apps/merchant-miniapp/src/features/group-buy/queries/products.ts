import { merchantCatalog } from '@lintuan/contracts/catalog/endpoints';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

const PAGE_SIZE = 20;

/** Only what is on the shelf can be sold in groups. */
export const productsQuery = (keyword: string) =>
  infiniteQueryOptions({
    queryKey: ['group-buy', 'products', keyword],
    queryFn: ({ pageParam }) => call(merchantCatalog.products, { shelf: 'on', keyword, page: pageParam, limit: PAGE_SIZE }),
    initialPageParam: 1,
    getNextPageParam: ({ pagination }) => (pagination.page < pagination.totalPages ? pagination.page + 1 : undefined),
  });
