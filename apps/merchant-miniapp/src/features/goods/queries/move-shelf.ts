import { merchantCatalog } from '@lintuan/contracts/catalog/endpoints';
import type { ManagedProduct, ManagedProductDetail, ShelfState } from '@lintuan/contracts/catalog/schemas';
import type { Listed } from '@lintuan/contracts/wire/schemas';
import type { InfiniteData } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { queryClient } from '../../../app/query-client.ts';
import { moveCount, type ShelfCounts, type Shelved } from '../shelf.ts';

/** Shown as done at once; a refusal puts it back. */
export async function moveShelf({ productId, shelf: from }: Shelved, to: 'on' | 'off'): Promise<void> {
  await queryClient.cancelQueries({ queryKey: ['goods'] });
  show(productId, from, to);
  try {
    await call(merchantCatalog.moveShelf, { productId, shelf: to });
  } catch (error) {
    show(productId, to, from);
    throw error;
  }
  await queryClient.invalidateQueries({ queryKey: ['goods', 'list'], refetchType: 'none' });
}

function show(productId: string, from: ShelfState, to: ShelfState): void {
  const moved = <Row extends { productId: string; shelf: ShelfState }>(row: Row): Row =>
    row.productId === productId ? { ...row, shelf: to } : row;
  queryClient.setQueriesData<InfiniteData<Listed<ManagedProduct>>>({ queryKey: ['goods', 'list'] }, (kept) =>
    kept ? { ...kept, pages: kept.pages.map((page) => ({ ...page, items: page.items.map(moved) })) } : kept,
  );
  queryClient.setQueryData<ManagedProductDetail>(['goods', 'product', productId], (kept) => (kept ? moved(kept) : kept));
  queryClient.setQueriesData<ShelfCounts>({ queryKey: ['goods', 'counts'] }, (kept) => (kept ? moveCount(kept, from, to) : kept));
}
