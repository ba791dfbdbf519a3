import { merchantOrders } from '@lintuan/contracts/orders/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

const EVERY_MS = 60_000;

/** Asked again by itself: the badge is how a new order is noticed. */
export const countsQuery = queryOptions({
  queryKey: ['orders', 'counts'],
  queryFn: () => call(merchantOrders.counts, {}),
  refetchInterval: EVERY_MS,
});
