import { merchantOrders } from '@lintuan/contracts/orders/endpoints';
import type { ManagedOrderQuery } from '@lintuan/contracts/orders/schemas';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

export type OrderFilter = Pick<ManagedOrderQuery, 'tray' | 'number' | 'phone'>;

const PAGE_SIZE = 20;

export const ordersQuery = (filter: OrderFilter) =>
  infiniteQueryOptions({
    queryKey: ['orders', 'list', filter],
    queryFn: ({ pageParam }) => call(merchantOrders.list, { ...filter, page: pageParam, limit: PAGE_SIZE }),
    initialPageParam: 1,
    getNextPageParam: ({ pagination }) => (pagination.page < pagination.totalPages ? pagination.page + 1 : undefined),
  });
