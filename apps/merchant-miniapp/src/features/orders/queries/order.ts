import { merchantOrders } from '@lintuan/contracts/orders/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

export const orderQuery = (orderId: string) =>
  queryOptions({ queryKey: ['orders', 'order', orderId], queryFn: () => call(merchantOrders.read, { orderId }) });
