import type { ProductCard } from '@lintuan/contracts/catalog/schemas';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { type EmptyProps, ListFooter, PageState } from '@lintuan/miniapp-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { type ProductFilter, productsQuery } from '../queries/products.ts';
import { productsOf } from '../view-model.ts';
import { words } from '../words.ts';
import { ProductGrid } from './product-grid.tsx';
import { ProductList } from './product-list.tsx';
import { GridSkeleton, ListSkeleton } from './products-skeleton.tsx';

interface EndlessProductsProps {
  filter: ProductFilter;
  shape?: 'grid' | 'list';
  empty?: EmptyProps;
}

const layouts: Record<'grid' | 'list', (products: ProductCard[]) => ReactNode> = {
  grid: (products) => <ProductGrid products={products} />,
  list: (products) => <ProductList products={products} />,
};

const skeletons = { grid: <GridSkeleton />, list: <ListSkeleton /> };

/** All products of a filter, page by page as the shopper scrolls. */
export function EndlessProducts({ filter, shape = 'grid', empty }: EndlessProductsProps) {
  const query = useInfiniteQuery(productsQuery(filter));
  const more = () => {
    if (query.hasNextPage && !query.isFetching) void query.fetchNextPage();
  };
  return (
    <PageState
      query={{ ...query, isError: query.isError && !query.isFetchNextPageError }}
      skeleton={skeletons[shape]}
      isEmpty={(data) => productsOf(data).length === 0}
      empty={empty ?? { picture: 'box', text: words.empty }}
      errorText={errorWords}
    >
      {(data) => (
        <View>
          {layouts[shape](productsOf(data))}
          <ListFooter hasMore={query.hasNextPage} loading={query.isFetchingNextPage} failed={query.isFetchNextPageError} onMore={more} />
        </View>
      )}
    </PageState>
  );
}
