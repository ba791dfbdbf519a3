import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { BackTop, PageState, SearchBar, usePullRefresh } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { goTo } from '../../app/routes/go-to.ts';
import { useCartBadge } from '../../features/cart/use-cart-badge.ts';
import { pathTo } from '../../features/categories/category-path.ts';
import { chooseCategory, chooseSort, useChosenCategory } from '../../features/categories/category-store.ts';
import { CategoryBrowser } from '../../features/categories/components/category-browser.tsx';
import { CategorySkeleton } from '../../features/categories/components/category-skeleton.tsx';
import { categoriesQuery } from '../../features/categories/queries/categories.ts';
import { words } from '../../features/categories/words.ts';
import { EndlessProducts } from '../../features/products/components/endless-products.tsx';
import { SortBar } from '../../features/products/components/sort-bar.tsx';
import { refreshProducts } from '../../features/products/queries/refresh-products.ts';
import './index.less';

const toTop = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });

export default function CategoryPage() {
  const categories = useQuery(categoriesQuery);
  const { categoryId, sort } = useChosenCategory();

  useCartBadge();
  usePullRefresh(async () => {
    const { data } = await categories.refetch();
    const open = pathTo(data?.items ?? [], categoryId).pop();
    if (open) await refreshProducts({ category: open.categoryId, sort });
  });

  return (
    <View className="category">
      <View className="category__search">
        <SearchBar value="" placeholder={words.search} onEnter={goTo.search} />
      </View>
      <PageState
        query={categories}
        skeleton={<CategorySkeleton />}
        isEmpty={({ items }) => items.length === 0}
        empty={{ picture: 'box', text: words.noCategories, actionText: words.goHome, onAction: goTo.home }}
        errorText={errorWords}
      >
        {({ items }) => (
          <CategoryBrowser
            tree={items}
            categoryId={categoryId}
            onChange={(chosen) => {
              chooseCategory(chosen);
              toTop();
            }}
            bar={
              <SortBar
                value={sort}
                onChange={(chosen) => {
                  chooseSort(chosen);
                  toTop();
                }}
              />
            }
          >
            {(open) => (
              <EndlessProducts
                filter={{ category: open.categoryId, sort }}
                shape="list"
                empty={{ picture: 'box', text: words.empty, actionText: words.goHome, onAction: goTo.home }}
              />
            )}
          </CategoryBrowser>
        )}
      </PageState>
      <BackTop />
    </View>
  );
}
