import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { restartPages } from '@lintuan/miniapp-shell/list/restart-pages.ts';
import { type EmptyProps, EndlessList, Skeleton, usePullRefresh } from '@lintuan/miniapp-ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { CardList } from '../../../app/list/card-list.tsx';
import { useFreshOnShow } from '../../../app/list/use-fresh-on-show.ts';
import { queryClient } from '../../../app/query-client.ts';
import { productsQuery } from '../queries/products.ts';
import { shelfCountsQuery } from '../queries/shelf-counts.ts';
import { hasMovedAway, type Shelf } from '../shelf.ts';
import { GoodsCard } from './goods-card.tsx';

interface GoodsListProps {
  shelf: Shelf;
  keyword: string;
  empty: EmptyProps;
}

const goodsKey = ['goods'];

export function GoodsList({ shelf, keyword, empty }: GoodsListProps) {
  const options = productsQuery(shelf, keyword);
  const query = useInfiniteQuery(options);
  const counts = useQuery(shelfCountsQuery(keyword));
  const products = query.data?.pages.flatMap((page) => page.items) ?? [];
  useFreshOnShow(goodsKey);
  usePullRefresh(() => Promise.all([restartPages(queryClient, options.queryKey), counts.refetch()]));

  // Pages are counted by position: with rows gone from the server's list, the next page would begin too late.
  const more = async () => {
    if (query.isFetching) return;
    if (hasMovedAway(products, shelf)) await query.refetch();
    await query.fetchNextPage();
  };

  return (
    <EndlessList
      query={query}
      skeleton={<Skeleton shape="list" count={5} />}
      isEmpty={products.length === 0}
      empty={empty}
      errorText={errorWords}
      onMore={more}
    >
      {(footer) => (
        <CardList>
          {products.map((product) => (
            <GoodsCard key={product.productId} product={product} />
          ))}
          {footer}
        </CardList>
      )}
    </EndlessList>
  );
}
