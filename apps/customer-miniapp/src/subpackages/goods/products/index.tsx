import type { ProductFlag } from '@lintuan/contracts/catalog/schemas';
import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { withParams } from '@lintuan/miniapp-shell/routes/with-params.ts';
import { BackTop, SearchBar, usePullRefresh } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { goTo } from '../../../app/routes/go-to.ts';
import { paths } from '../../../app/routes/paths.ts';
import { useTitle } from '../../../app/routes/use-title.ts';
import { useShare } from '../../../app/share/use-share.ts';
import { EndlessProducts } from '../../../features/products/components/endless-products.tsx';
import { SortBar } from '../../../features/products/components/sort-bar.tsx';
import type { ProductSort } from '../../../features/products/queries/products.ts';
import { refreshProducts } from '../../../features/products/queries/refresh-products.ts';
import { words } from '../../../features/products/words.ts';
import './index.less';

export default function ProductsPage() {
  const keyword = useParam('keyword');
  const category = useParam('category');
  const flag = useParam('flag') as ProductFlag | undefined;
  const title = useParam('title') ?? keyword ?? words.products;
  const [sort, setSort] = useState<ProductSort>('default');
  const filter = { keyword, category, flag, sort };

  useTitle(title);
  useShare({ title, path: withParams(paths.products, { keyword, category, flag, title }) });
  usePullRefresh(() => refreshProducts(filter));

  return (
    <View className="products">
      <View className="products__head">
        <View className="products__search">
          <SearchBar
            value={keyword ?? ''}
            placeholder={words.search}
            onEnter={() => (keyword === undefined ? goTo.search() : goTo.searchAgain(keyword))}
          />
        </View>
        <SortBar value={sort} onChange={setSort} />
      </View>
      <View className="products__body">
        <EndlessProducts
          filter={filter}
          empty={
            keyword === undefined
              ? { picture: 'box', text: words.empty, actionText: words.goHome, onAction: goTo.home }
              : {
                  picture: 'search',
                  text: words.noResult(keyword),
                  actionText: words.searchAgain,
                  onAction: () => goTo.searchAgain(keyword),
                }
          }
        />
      </View>
      <BackTop />
    </View>
  );
}
