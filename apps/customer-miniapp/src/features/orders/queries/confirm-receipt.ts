import { customerOrders } from '@lintuan/contracts/orders/endpoints';
import { confirm, toast } from '@lintuan/miniapp-ui';
import { call } from '../../../app/api/call.ts';
import { tellError } from '../../../app/errors/tell-error.ts';
import { words } from '../words.ts';
import { orderChanged, ordersChanged } from './orders.ts';

export async function confirmReceipt(orderId: string): Promise<void> {
  const title = words.confirmTitle;
  if (!(await confirm({ title, content: words.confirmNote, confirmText: words.confirm, cancelText: words.notYet }))) return;
  try {
    orderChanged(await call(customerOrders.confirm, { orderId }));
    toast.success(words.confirmed);
  } catch (error) {
    tellError(error);
    ordersChanged();
  }
}
