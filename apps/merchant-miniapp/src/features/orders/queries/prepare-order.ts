import { merchantOrders } from '@lintuan/contracts/orders/endpoints';
import { call } from '../../../app/api/call.ts';
import { keepOrder } from './keep-order.ts';

export async function prepareOrder(orderId: string, key: string): Promise<void> {
  keepOrder(await call(merchantOrders.prepare, { orderId }, key));
}
