import { merchantCatalog } from '@lintuan/contracts/catalog/endpoints';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import type { Shelf } from '../shelf.ts';

const PAGE_SIZE = 20;

export const productsQuery = (shelf: Shelf, keyword: string) =>
  infiniteQueryOptions({
    queryKey: ['goods', 'list', { shelf, keyword }],
    queryFn: ({ pageParam }) => call(merchantCatalog.products, { shelf, keyword, page: pageParam, limit: PAGE_SIZE }),
    initialPageParam: 1,
    getNextPageParam: ({ pagination }) => (pagination.page < pagination.totalPages ? pagination.page + 1 : undefined),
  });
