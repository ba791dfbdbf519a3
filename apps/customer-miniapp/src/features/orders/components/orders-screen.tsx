import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { EndlessList } from '@lintuan/miniapp-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { goTo } from '../../../app/routes/go-to.ts';
import { sayTogether } from '../paid-together.ts';
import { ordersQuery, type TrayKey } from '../queries/orders.ts';
import { useOrderActions } from '../use-order-actions.ts';
import { words } from '../words.ts';
import { OrderCardView } from './order-card.tsx';
import { OrderSheets } from './order-sheets.tsx';
import { OrdersSkeleton } from './orders-skeleton.tsx';
import './orders-screen.less';

/** The orders of one tray, page by page as the shopper scrolls. */
export function OrdersScreen({ tray }: { tray: TrayKey }) {
  const query = useInfiniteQuery(ordersQuery(tray));
  const { act, sheet, closeSheet } = useOrderActions();
  const orders = query.data?.pages.flatMap(({ items }) => items) ?? [];
  useDidShow(() => {
    if (query.isFetched) void query.refetch();
  });
  return (
    <>
      <EndlessList
        query={query}
        skeleton={<OrdersSkeleton />}
        isEmpty={orders.length === 0}
        empty={{ picture: 'order', text: words.empty, actionText: words.goShopping, onAction: goTo.home }}
        errorText={errorWords}
      >
        {(footer) => (
          <View className="orders-screen">
            {orders.map((order) => (
              <OrderCardView
                key={order.orderId}
                order={order}
                together={sayTogether(order, orders, query.hasNextPage)}
                onAct={(action) => act(action, order)}
              />
            ))}
            {footer}
          </View>
        )}
      </EndlessList>
      <OrderSheets sheet={sheet} onClose={closeSheet} />
    </>
  );
}
