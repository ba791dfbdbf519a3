import type { ManagedOrderCard } from '@lintuan/contracts/orders/schemas';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { restartPages } from '@lintuan/miniapp-shell/list/restart-pages.ts';
import { type EmptyProps, EndlessList, usePullRefresh } from '@lintuan/miniapp-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CardList } from '../../../app/list/card-list.tsx';
import { useFreshOnShow } from '../../../app/list/use-fresh-on-show.ts';
import { queryClient } from '../../../app/query-client.ts';
import { goTo } from '../../../app/routes/go-to.ts';
import { useCan } from '../../../app/session/me.ts';
import { useChoosing } from '../batch/use-choosing.ts';
import { countsQuery } from '../queries/counts.ts';
import { type OrderFilter, ordersQuery } from '../queries/orders.ts';
import { ChooseBar, ChooseEntrance } from './choose-bar.tsx';
import { OrderCard } from './order-card.tsx';
import type { Shippable } from './ship-form.tsx';
import { ShipSheet } from './ship-sheet.tsx';
import { OrderSkeleton } from './skeleton.tsx';

const ordersKey = ['orders'];

const shippable = ({ orderId, receiverName, receiverPhone, receiverRegion, shipment }: ManagedOrderCard): Shippable => ({
  orderId,
  receiver: [receiverName, receiverPhone, receiverRegion].filter(Boolean).join(' '),
  shipment,
});

export function OrderList({ filter, empty }: { filter: OrderFilter; empty: EmptyProps }) {
  const can = useCan();
  const options = ordersQuery(filter);
  const query = useInfiniteQuery(options);
  const orders = query.data?.pages.flatMap((page) => page.items) ?? [];
  const choosing = useChoosing(orders);
  const [sheet, setSheet] = useState<{ order: Shippable | null; open: boolean }>({ order: null, open: false });
  useFreshOnShow(ordersKey);
  usePullRefresh(() => Promise.all([restartPages(queryClient, options.queryKey), queryClient.refetchQueries(countsQuery)]));

  const mayShipMany = filter.tray === 'to_ship' && can('orders.ship');
  const picking = mayShipMany && choosing.on;
  return (
    <>
      <EndlessList query={query} skeleton={<OrderSkeleton />} isEmpty={orders.length === 0} empty={empty} errorText={errorWords}>
        {(footer) => (
          <CardList>
            {mayShipMany && <ChooseEntrance choosing={choosing} />}
            {orders.map((order) => (
              <OrderCard
                key={order.orderId}
                order={order}
                onOpen={() => (picking ? choosing.flip(order) : goTo.order(order))}
                onShip={() => setSheet({ order: shippable(order), open: true })}
                picking={picking}
                chosen={picking && choosing.mayChoose(order.orderId) ? choosing.isChosen(order.orderId) : undefined}
              />
            ))}
            {footer}
            {mayShipMany && <ChooseBar choosing={choosing} />}
          </CardList>
        )}
      </EndlessList>
      <ShipSheet order={sheet.order} open={sheet.open} onClose={() => setSheet({ ...sheet, open: false })} />
    </>
  );
}
