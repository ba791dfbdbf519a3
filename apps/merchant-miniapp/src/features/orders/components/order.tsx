import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { PageState, usePullRefresh } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { useFreshOnShow } from '../../../app/list/use-fresh-on-show.ts';
import { orderQuery } from '../queries/order.ts';
import { OrderDetail } from './order-detail.tsx';
import { OrderSkeleton } from './skeleton.tsx';

export function Order({ orderId }: { orderId: string }) {
  const options = orderQuery(orderId);
  const query = useQuery(options);
  useFreshOnShow(options.queryKey);
  usePullRefresh(query.refetch);
  return (
    <PageState query={query} skeleton={<OrderSkeleton />} errorText={errorWords}>
      {(order) => <OrderDetail order={order} />}
    </PageState>
  );
}
