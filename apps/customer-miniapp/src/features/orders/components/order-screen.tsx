import { errorWords, isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { Empty, PageState, usePullRefresh } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { useDidShow } from '@tarojs/taro';
import { goTo } from '../../../app/routes/go-to.ts';
import { orderQuery } from '../queries/orders.ts';
import { useOrderActions } from '../use-order-actions.ts';
import { words } from '../words.ts';
import { OrderSheets } from './order-sheets.tsx';
import { OrderSkeleton } from './order-skeleton.tsx';
import { OrderView } from './order-view.tsx';

export function OrderScreen({ orderId }: { orderId: string }) {
  const order = useQuery(orderQuery(orderId));
  const { act, sheet, closeSheet } = useOrderActions();
  useDidShow(() => {
    if (order.isFetched) void order.refetch();
  });
  usePullRefresh(() => order.refetch());
  if (isReason(order.error, 'request.not_found') || isReason(order.error, 'request.invalid'))
    return <Empty picture="order" text={words.gone} actionText={words.toOrders} onAction={() => goTo.ordersInstead()} />;
  return (
    <>
      <PageState query={order} skeleton={<OrderSkeleton />} errorText={errorWords}>
        {(data) => <OrderView order={data} onAct={(action) => act(action, data)} />}
      </PageState>
      <OrderSheets sheet={sheet} onClose={closeSheet} />
    </>
  );
}
