import type { StockRow } from '@lintuan/contracts/stock/schemas';
import type { Listed } from '@lintuan/contracts/wire/schemas';
import type { InfiniteData } from '@tanstack/react-query';
import { queryClient } from '../../../app/query-client.ts';

/** Shows the row as the API answered it, in place; what depends on it is fetched anew when it is looked at. */
export async function keepRow(row: StockRow): Promise<void> {
  const replaced = (kept: StockRow) => (kept.skuId === row.skuId ? row : kept);
  queryClient.setQueriesData<InfiniteData<Listed<StockRow>>>({ queryKey: ['stock', 'list'] }, (kept) =>
    kept ? { ...kept, pages: kept.pages.map((page) => ({ ...page, items: page.items.map(replaced) })) } : kept,
  );
  queryClient.setQueryData(['stock', 'row', row.skuId], row);
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['stock', 'list'], refetchType: 'none' }),
    queryClient.invalidateQueries({ queryKey: ['stock', 'low-count'] }),
    queryClient.invalidateQueries({ queryKey: ['stock', 'movements', row.skuId] }),
    queryClient.invalidateQueries({ queryKey: ['goods'], refetchType: 'none' }),
  ]);
}
