import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { BackTop, PageState, SearchBar, usePullRefresh } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { goTo } from '../../app/routes/go-to.ts';
import { useShare } from '../../app/share/use-share.ts';
import { useCartBadge } from '../../features/cart/use-cart-badge.ts';
import { chooseCategory } from '../../features/categories/category-store.ts';
import { OfferZone } from '../../features/group-offers/components/offer-zone.tsx';
import { zoneQuery } from '../../features/group-offers/queries/activities.ts';
import { Hero } from '../../features/home/components/hero.tsx';
import { HomeSkeleton } from '../../features/home/components/home-skeleton.tsx';
import { Shortcuts } from '../../features/home/components/shortcuts.tsx';
import { homeQuery } from '../../features/home/queries/home.ts';
import { words } from '../../features/home/words.ts';
import { EndlessProducts } from '../../features/products/components/endless-products.tsx';
import { ProductRow } from '../../features/products/components/product-row.tsx';
import { refreshProducts } from '../../features/products/queries/refresh-products.ts';
import './index.less';

const everything = {};

export default function HomePage() {
  const home = useQuery(homeQuery);
  const zone = useQuery(zoneQuery);
  // The group-buys stand above other offers, which would jump if they came later.
  const shown = { ...home, data: zone.isPending ? undefined : home.data };
  useCartBadge();
  usePullRefresh(() => Promise.all([home.refetch(), zone.refetch(), refreshProducts(everything)]));
  useShare({ path: '/pages/home/index', title: words.share });

  const openCategory = (categoryId: string) => {
    chooseCategory(categoryId);
    goTo.category();
  };

  return (
    <View className="home">
      <View className="home__search">
        <SearchBar value="" placeholder={words.search} onEnter={goTo.search} />
      </View>
      <View className="home__body">
        <PageState query={shown} skeleton={<HomeSkeleton />} errorText={errorWords}>
          {({ categories, recommended, hot, fresh }) => (
            <View className="home__blocks">
              <Shortcuts categories={categories} onChoose={openCategory} onAll={goTo.category} />
              <Hero products={recommended} />
              <OfferZone offers={zone.data?.items ?? []} />
              <ProductRow title={words.hot} products={hot} onAll={() => goTo.products({ flag: 'hot', title: words.hot })} />
              <ProductRow title={words.fresh} products={fresh} onAll={() => goTo.products({ flag: 'fresh', title: words.fresh })} />
            </View>
          )}
        </PageState>
        {!home.isError && (
          <>
            <View className="home__title">{words.everything}</View>
            <EndlessProducts filter={everything} />
          </>
        )}
      </View>
      <BackTop />
    </View>
  );
}
