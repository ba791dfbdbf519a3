import { errorWords, isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { Cell, CellGroup, Empty, PageState, Price } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { foundOrdersQuery, paidCheckoutQuery } from '../queries/found-orders.ts';
import { words } from '../words.ts';
import { OrderScreen } from './order-screen.tsx';
import { OrderSkeleton } from './order-skeleton.tsx';
import './order-view.less';

/** WeChat's order centre knows the payment's number, which may stand for several orders. */
export function FoundOrders({ number }: { number: string }) {
  const found = useQuery(foundOrdersQuery(number));
  if (number === '' || isReason(found.error, 'request.not_found') || isReason(found.error, 'request.invalid'))
    return <Empty picture="order" text={words.gone} actionText={words.toOrders} onAction={() => goTo.ordersInstead()} />;
  return (
    <PageState query={found} skeleton={<OrderSkeleton />} errorText={errorWords}>
      {({ checkoutId, orderIds: [first, ...others] }) =>
        first !== undefined && others.length === 0 ? <OrderScreen orderId={first} /> : <Several checkoutId={checkoutId} />
      }
    </PageState>
  );
}

function Several({ checkoutId }: { checkoutId: string }) {
  const checkout = useQuery(paidCheckoutQuery(checkoutId));
  return (
    <View className="order-view">
      <PageState query={checkout} skeleton={<OrderSkeleton />} errorText={errorWords}>
        {({ orders }) => (
          <CellGroup title={words.chooseOrder}>
            {orders.map((order) => (
              <Cell
                key={order.orderId}
                title={order.merchantName}
                description={words.orderOf(order.firstName, order.pieces)}
                onClick={() => goTo.order(order)}
              >
                <Price fen={order.payableFen} size="small" tone="text" />
              </Cell>
            ))}
          </CellGroup>
        )}
      </PageState>
    </View>
  );
}
