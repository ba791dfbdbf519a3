import type { ProductCard } from '@lintuan/contracts/catalog/schemas';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { type EmptyProps, EndlessList } from '@lintuan/miniapp-ui';
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
  const products = query.data ? productsOf(query.data) : [];
  return (
    <EndlessList
      query={query}
      skeleton={skeletons[shape]}
      isEmpty={products.length === 0}
      empty={empty ?? { picture: 'box', text: words.empty }}
      errorText={errorWords}
    >
      {(footer) => (
        <View>
          {layouts[shape](products)}
          {footer}
        </View>
      )}
    </EndlessList>
  );
}
