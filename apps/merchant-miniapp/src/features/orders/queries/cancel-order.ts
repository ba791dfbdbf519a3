import { merchantOrders } from '@lintuan/contracts/orders/endpoints';
import type { CancelOrder } from '@lintuan/contracts/orders/schemas';
import { call } from '../../../app/api/call.ts';
import { keepOrder } from './keep-order.ts';

export async function cancelOrder(cancel: CancelOrder, key: string): Promise<void> {
  keepOrder(await call(merchantOrders.cancel, cancel, key));
}
