import { customerOrders } from '@lintuan/contracts/orders/endpoints';
import type { OrderCard } from '@lintuan/contracts/orders/schemas';
import { isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { toast } from '@lintuan/miniapp-ui';
import { call } from '../../../app/api/call.ts';
import { tellError } from '../../../app/errors/tell-error.ts';
import { isUnpaid } from '../order-faces.ts';
import { words } from '../words.ts';
import { orderChanged, ordersChanged } from './orders.ts';

/** False when it may be tried again as it stands. */
export async function cancelOrder(order: OrderCard, reason: string): Promise<boolean> {
  try {
    const cancelled = await call(customerOrders.cancel, { orderId: order.orderId, reason });
    orderChanged(cancelled);
    toast.success(isUnpaid(order) && cancelled.paidTogether > 1 ? words.cancelledAll : words.cancelled);
    return true;
  } catch (error) {
    tellError(error);
    ordersChanged();
    return isReason(error, 'orders.wrong_state');
  }
}
