import { Button } from 'tdesign-react';
import css from './filter-bar.module.css';

interface LoadMoreProps {
  list: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    isPlaceholderData: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
}

/** For lists without a total. */
export const LoadMore = ({
  list: { hasNextPage, isFetchingNextPage, isFetchNextPageError, isPlaceholderData, fetchNextPage },
}: LoadMoreProps) =>
  hasNextPage && !isPlaceholderData ? (
    <Button className={css.more} variant="text" block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
      {isFetchNextPageError ? '没能加载出来，点这里再试一次' : '加载更多'}
    </Button>
  ) : null;
