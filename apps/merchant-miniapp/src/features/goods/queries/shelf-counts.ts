import { merchantCatalog } from '@lintuan/contracts/catalog/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { type Shelf, type ShelfCounts, shelves } from '../shelf.ts';

async function count(shelf: Shelf, keyword: string): Promise<[Shelf, number]> {
  const { pagination } = await call(merchantCatalog.products, { shelf, keyword, page: 1, limit: 1 });
  return [shelf, pagination.total];
}

export const shelfCountsQuery = (keyword: string) =>
  queryOptions({
    queryKey: ['goods', 'counts', keyword],
    queryFn: async () => Object.fromEntries(await Promise.all(shelves.map((shelf) => count(shelf, keyword)))) as ShelfCounts,
  });
