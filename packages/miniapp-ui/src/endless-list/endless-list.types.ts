import type { ReactNode } from 'react';
import type { PageQuery, PageStateProps } from '../page-state/page-state.types.ts';

/** What a list needs to know of its pages; a result of React Query's useInfiniteQuery fits. */
export interface EndlessQuery extends PageQuery<unknown> {
  hasNextPage: boolean;
  isFetching: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage: () => unknown;
}

export interface EndlessListProps extends Pick<PageStateProps<unknown>, 'skeleton' | 'empty' | 'errorText'> {
  query: EndlessQuery;
  isEmpty: boolean;
  /** The rows, with the foot of the list below them. */
  children: (footer: ReactNode) => ReactNode;
  /** Instead of just asking for the next page. */
  onMore?: () => unknown;
}
