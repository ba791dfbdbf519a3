import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { errorWords, isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { withParams } from '@lintuan/miniapp-shell/routes/with-params.ts';
import { Empty, PageState, usePullRefresh } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { goTo } from '../../../app/routes/go-to.ts';
import { paths } from '../../../app/routes/paths.ts';
import { useTitle } from '../../../app/routes/use-title.ts';
import { useShare } from '../../../app/share/use-share.ts';
import { addToCart } from '../../../features/cart/queries/add-to-cart.ts';
import { useCartCount } from '../../../features/cart/queries/cart.ts';
import { ProductSkeleton } from '../../../features/goods/components/product-skeleton.tsx';
import { ProductView } from '../../../features/goods/components/product-view.tsx';
import { productGroupBuyQuery } from '../../../features/goods/queries/group-buy.ts';
import { productQuery } from '../../../features/goods/queries/product.ts';
import { words } from '../../../features/goods/words.ts';

export default function ProductPage() {
  const productId = useParam('productId') ?? '';
  const product = useQuery(productQuery(productId));
  const groupBuy = useQuery(productGroupBuyQuery(productId));
  // Both or nothing: a price that was read does not become another one a moment later.
  const shown = { ...product, data: groupBuy.isPending ? undefined : product.data, isPending: product.isPending || groupBuy.isPending };
  const cart = { pieces: useCartCount(), add: addToCart };
  const [picture] = product.data?.pictures ?? [];

  useTitle(product.data?.name);
  useShare({
    title: product.data?.name ?? words.title,
    path: withParams(paths.product, { productId }),
    ...(picture ? { imageUrl: pictureUrl(picture) } : {}),
  });
  usePullRefresh(() => Promise.all([product.refetch(), groupBuy.refetch()]));

  if (isReason(product.error, 'request.not_found') || isReason(product.error, 'request.invalid'))
    return <Empty picture="box" text={words.gone} actionText={words.goHome} onAction={goTo.home} />;
  return (
    <PageState query={shown} skeleton={<ProductSkeleton />} errorText={errorWords}>
      {(data) => <ProductView product={data} activity={groupBuy.data ?? null} cart={cart} />}
    </PageState>
  );
}
