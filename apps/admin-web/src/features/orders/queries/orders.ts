import { adminOrders } from '@lintuan/contracts/orders/endpoints';
import type { CheckoutQuery, ManagedOrderQuery } from '@lintuan/contracts/orders/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

export const ordersQuery = (query: ManagedOrderQuery) =>
  queryOptions({ queryKey: ['orders', 'list', query], queryFn: () => call(adminOrders.list, query), placeholderData: keepPreviousData });

export const orderCountsQuery = queryOptions({ queryKey: ['orders', 'counts'], queryFn: () => call(adminOrders.counts, {}) });

export const orderQuery = (orderId: string) =>
  queryOptions({ queryKey: ['orders', 'detail', orderId], queryFn: () => call(adminOrders.read, { orderId }) });

export const checkoutsQuery = (query: CheckoutQuery) =>
  queryOptions({
    queryKey: ['checkouts', 'list', query],
    queryFn: () => call(adminOrders.checkouts, query),
    placeholderData: keepPreviousData,
  });
