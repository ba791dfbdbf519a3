import { errorWords, isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { withParams } from '@lintuan/miniapp-shell/routes/with-params.ts';
import { BackTop, Empty, PageState, usePullRefresh } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
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
import { ShopHead } from '../../../features/shop/components/shop-head.tsx';
import { ShopSkeleton } from '../../../features/shop/components/shop-skeleton.tsx';
import { shopQuery } from '../../../features/shop/queries/shop.ts';
import { words } from '../../../features/shop/words.ts';
import './index.less';

export default function ShopPage() {
  const merchantId = useParam('merchantId') ?? '';
  const shop = useQuery(shopQuery(merchantId));
  const [sort, setSort] = useState<ProductSort>('default');
  const filter = { merchant: merchantId, sort };

  useTitle(shop.data?.name);
  useShare({ title: shop.data?.name ?? '', path: withParams(paths.shop, { merchantId }) });
  usePullRefresh(() => Promise.all([shop.refetch(), refreshProducts(filter)]));

  if (isReason(shop.error, 'request.not_found') || isReason(shop.error, 'request.invalid'))
    return <Empty picture="box" text={words.gone} actionText={words.goHome} onAction={goTo.home} />;
  return (
    <View className="shop">
      <PageState query={shop} skeleton={<ShopSkeleton />} errorText={errorWords}>
        {(data) => <ShopHead shop={data} />}
      </PageState>
      {!shop.isError && (
        <>
          <View className="shop__sort">
            <SortBar value={sort} onChange={setSort} />
          </View>
          <View className="shop__body">
            <EndlessProducts filter={filter} empty={{ picture: 'box', text: words.empty, actionText: words.goHome, onAction: goTo.home }} />
          </View>
        </>
      )}
      <BackTop />
    </View>
  );
}
