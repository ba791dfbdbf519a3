import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { PageState, Skeleton, usePullRefresh } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { useFreshOnShow } from '../../../app/list/use-fresh-on-show.ts';
import { productQuery } from '../queries/product.ts';
import { ProductDetail } from './product-detail.tsx';

export function Product({ productId }: { productId: string }) {
  const options = productQuery(productId);
  const query = useQuery(options);
  useFreshOnShow(options.queryKey);
  usePullRefresh(query.refetch);
  return (
    <PageState query={query} skeleton={<Skeleton shape="detail" />} errorText={errorWords}>
      {(product) => <ProductDetail product={product} />}
    </PageState>
  );
}
