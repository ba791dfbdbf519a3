import { merchantStock } from '@lintuan/contracts/stock/endpoints';
import type { StockRow } from '@lintuan/contracts/stock/schemas';
import type { Listed } from '@lintuan/contracts/wire/schemas';
import { type InfiniteData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { queryClient } from '../../../app/query-client.ts';

const PAGE_SIZE = 100;

/** One SKU's row: at once where a list has shown it, and then as the API has it. */
export const stockRowQuery = (skuId: string, productId: string) =>
  queryOptions({
    queryKey: ['stock', 'row', skuId],
    queryFn: () => findRow(skuId, productId),
    placeholderData: () => listedRow(skuId),
  });

function listedRow(skuId: string): StockRow | undefined {
  const lists = queryClient.getQueriesData<InfiniteData<Listed<StockRow>>>({ queryKey: ['stock', 'list'] });
  const rows = lists.flatMap(([, list]) => list?.pages.flatMap((page) => page.items) ?? []);
  return rows.find((row) => row.skuId === skuId);
}

async function findRow(skuId: string, product: string, page = 1): Promise<StockRow | null> {
  const { items, pagination } = await call(merchantStock.list, { product, page, limit: PAGE_SIZE });
  const found = items.find((row) => row.skuId === skuId);
  if (found || page >= pagination.totalPages) return found ?? null;
  return findRow(skuId, product, page + 1);
}
