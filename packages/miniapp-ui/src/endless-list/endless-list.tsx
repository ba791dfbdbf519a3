import { ListFooter } from '../list-footer/list-footer.tsx';
import { PageState } from '../page-state/page-state.tsx';
import type { EndlessListProps } from './endless-list.types.ts';

/** A list that grows as one scrolls; a page that fails to come is told at its foot, not in place of the list. */
export function EndlessList({ query, isEmpty, children, onMore, ...states }: EndlessListProps) {
  const more = () => {
    if (onMore) void onMore();
    else if (query.hasNextPage && !query.isFetching) void query.fetchNextPage();
  };
  const footer = (
    <ListFooter hasMore={query.hasNextPage} loading={query.isFetchingNextPage} failed={query.isFetchNextPageError} onMore={more} />
  );
  return (
    <PageState {...states} query={{ ...query, isError: query.isError && !query.isFetchNextPageError }} isEmpty={() => isEmpty}>
      {() => children(footer)}
    </PageState>
  );
}
