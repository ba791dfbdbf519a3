import type { InfiniteData, QueryClient, QueryKey } from '@tanstack/react-query';

/** Asks for the first page only, however far the list had been scrolled. */
export async function restartPages(client: QueryClient, queryKey: QueryKey): Promise<void> {
  client.setQueryData<InfiniteData<unknown>>(
    queryKey,
    (kept) => kept && { pages: kept.pages.slice(0, 1), pageParams: kept.pageParams.slice(0, 1) },
  );
  await client.refetchQueries({ queryKey, exact: true });
}
