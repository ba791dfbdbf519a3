import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import type { ManagedProductQuery } from '@lintuan/contracts/catalog/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

export const productsQuery = (query: ManagedProductQuery) =>
  queryOptions({
    queryKey: ['products', 'list', query],
    queryFn: () => call(adminCatalog.products, query),
    placeholderData: keepPreviousData,
  });

export const productQuery = (productId: string) =>
  queryOptions({ queryKey: ['products', 'detail', productId], queryFn: () => call(adminCatalog.product, { productId }) });
