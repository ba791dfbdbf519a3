import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { type EmptyProps, EndlessList, SearchBar } from '@lintuan/miniapp-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { CardList } from '../../../app/list/card-list.tsx';
import { useDebounced } from '../../../app/list/use-debounced.ts';
import { productsQuery } from '../queries/products.ts';
import { words } from '../words.ts';
import { CardSkeleton } from './card-skeleton.tsx';
import { ProductChoice } from './product-choice.tsx';
import './product-step.less';

const MAX_KEYWORD = 50;

interface ProductStepProps {
  chosen: string | null;
  onChoose: (productId: string) => void;
}

export function ProductStep({ chosen, onChoose }: ProductStepProps) {
  const [typed, setTyped] = useState('');
  const keyword = useDebounced(typed.trim().slice(0, MAX_KEYWORD));
  const query = useInfiniteQuery(productsQuery(keyword));
  const products = query.data?.pages.flatMap((page) => page.items) ?? [];
  const empty: EmptyProps = keyword
    ? { picture: 'search', text: words.notFound(keyword), actionText: words.clearSearch, onAction: () => setTyped('') }
    : { picture: 'box', text: words.noProduct };
  return (
    <View>
      <View className="product-step__head">
        <SearchBar value={typed} onChange={setTyped} placeholder={words.searchProduct} />
        <View className="product-step__hint">{words.pickProduct}</View>
      </View>
      <EndlessList query={query} skeleton={<CardSkeleton />} isEmpty={products.length === 0} empty={empty} errorText={errorWords}>
        {(footer) => (
          <CardList>
            {products.map((product) => (
              <ProductChoice
                key={product.productId}
                product={product}
                chosen={product.productId === chosen}
                onChoose={() => onChoose(product.productId)}
              />
            ))}
            {footer}
          </CardList>
        )}
      </EndlessList>
    </View>
  );
}
