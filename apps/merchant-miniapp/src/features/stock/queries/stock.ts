import { merchantStock } from '@lintuan/contracts/stock/endpoints';
import type { StockQuery } from '@lintuan/contracts/stock/schemas';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

export type StockFilter = Pick<StockQuery, 'keyword' | 'low' | 'product'>;

const PAGE_SIZE = 20;

export const stockQuery = (filter: StockFilter) =>
  infiniteQueryOptions({
    queryKey: ['stock', 'list', filter],
    queryFn: ({ pageParam }) => call(merchantStock.list, { ...filter, page: pageParam, limit: PAGE_SIZE }),
    initialPageParam: 1,
    getNextPageParam: ({ pagination }) => (pagination.page < pagination.totalPages ? pagination.page + 1 : undefined),
  });
