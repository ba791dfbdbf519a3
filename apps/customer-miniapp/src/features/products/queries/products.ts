import { publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import type { ProductQuery } from '@lintuan/contracts/catalog/schemas';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

export type ProductFilter = Omit<ProductQuery, 'page' | 'limit'>;
export type ProductSort = NonNullable<ProductQuery['sort']>;

const PAGE_SIZE = 20;

export const productsQuery = (filter: ProductFilter) =>
  infiniteQueryOptions({
    queryKey: ['products', filter],
    queryFn: ({ pageParam }) => call(publicCatalog.products, { ...filter, page: pageParam, limit: PAGE_SIZE }),
    initialPageParam: 1,
    getNextPageParam: ({ pagination }) => (pagination.page < pagination.totalPages ? pagination.page + 1 : undefined),
  });
