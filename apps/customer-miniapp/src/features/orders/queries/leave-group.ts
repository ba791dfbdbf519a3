import { customerOrders } from '@lintuan/contracts/orders/endpoints';
import type { OrderCard } from '@lintuan/contracts/orders/schemas';
import { confirm, toast } from '@lintuan/miniapp-ui';
import { call } from '../../../app/api/call.ts';
import { tellError } from '../../../app/errors/tell-error.ts';
import { words } from '../words.ts';
import { orderChanged, ordersChanged } from './orders.ts';

/** Leaving a group that has not formed is cancelling its order. */
export async function leaveGroup({ orderId, payableFen }: OrderCard): Promise<void> {
  const content = words.cancelPaidNote(payableFen);
  if (!(await confirm({ title: words.leaveTitle, content, confirmText: words.leave, cancelText: words.keep, danger: true }))) return;
  try {
    orderChanged(await call(customerOrders.cancel, { orderId, reason: words.leave }));
    toast.success(words.left);
  } catch (error) {
    tellError(error);
    ordersChanged();
  }
}
