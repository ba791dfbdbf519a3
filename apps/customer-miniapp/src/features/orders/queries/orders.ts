import { customerOrders } from '@lintuan/contracts/orders/endpoints';
import type { CustomerOrder, OrderTray } from '@lintuan/contracts/orders/schemas';
import { restartPages } from '@lintuan/miniapp-shell/list/restart-pages.ts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { queryClient } from '../../../app/query-client.ts';
import { MINE } from '../../../app/session/session-store.ts';

export type TrayKey = OrderTray | 'all';

export const ORDERS = [MINE, 'orders'] as const;
const PAGE_SIZE = 20;

export const ordersQuery = (tray: TrayKey) =>
  infiniteQueryOptions({
    queryKey: [...ORDERS, 'list', tray],
    queryFn: ({ pageParam }) =>
      call(customerOrders.list, { ...(tray === 'all' ? {} : { tray }), ...(pageParam ? { cursor: pageParam } : {}), limit: PAGE_SIZE }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 0,
  });

export const orderCountsQuery = queryOptions({
  queryKey: [...ORDERS, 'counts'],
  queryFn: () => call(customerOrders.counts, {}),
  staleTime: 0,
});

export const orderQuery = (orderId: string) =>
  queryOptions({
    queryKey: [...ORDERS, 'one', orderId],
    queryFn: () => call(customerOrders.read, { orderId }),
    staleTime: 0,
  });

export const refreshOrders = (tray: TrayKey): Promise<void> => restartPages(queryClient, ordersQuery(tray).queryKey);

export const refreshOrderCounts = (): Promise<void> => queryClient.refetchQueries({ ...orderCountsQuery, type: 'active' });

/** One order changed, and with it the lists and the counts it stands in. */
export function orderChanged(order: CustomerOrder): void {
  queryClient.setQueryData(orderQuery(order.orderId).queryKey, order);
  void queryClient.invalidateQueries({ queryKey: ORDERS });
}

export const ordersChanged = (): void => void queryClient.invalidateQueries({ queryKey: ORDERS });
