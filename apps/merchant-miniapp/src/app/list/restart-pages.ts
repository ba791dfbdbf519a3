import type { InfiniteData, QueryKey } from '@tanstack/react-query';
import { queryClient } from '../query-client.ts';

/** Asks for the first page only, however far the list had been scrolled. */
export async function restartPages(queryKey: QueryKey): Promise<void> {
  queryClient.setQueryData<InfiniteData<unknown>>(
    queryKey,
    (kept) => kept && { pages: kept.pages.slice(0, 1), pageParams: kept.pageParams.slice(0, 1) },
  );
  await queryClient.refetchQueries({ queryKey, exact: true });
}
