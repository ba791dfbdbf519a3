import { queryClient } from '../../../app/query-client.ts';
import { type ProductFilter, productsQuery } from './products.ts';

/** Asks for the first page only, however far the shopper had scrolled. */
export async function refreshProducts(filter: ProductFilter): Promise<void> {
  const { queryKey } = productsQuery(filter);
  queryClient.setQueryData(queryKey, (kept) => kept && { pages: kept.pages.slice(0, 1), pageParams: kept.pageParams.slice(0, 1) });
  await queryClient.refetchQueries({ queryKey, exact: true });
}
