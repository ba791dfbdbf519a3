import { adminStock } from '@lintuan/contracts/stock/endpoints';
import type { StockQuery } from '@lintuan/contracts/stock/schemas';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

export const stockQuery = (query: StockQuery) =>
  queryOptions({ queryKey: ['stock', 'list', query], queryFn: () => call(adminStock.list, query), placeholderData: keepPreviousData });

/** All SKUs of one product, a hundred at a time. */
export const productStockQuery = (product: string) =>
  infiniteQueryOptions({
    queryKey: ['stock', 'product', product],
    queryFn: ({ pageParam }) => call(adminStock.list, { product, page: pageParam, limit: 100 }),
    initialPageParam: 1,
    getNextPageParam: ({ pagination: { page, totalPages } }) => (page < totalPages ? page + 1 : undefined),
  });
