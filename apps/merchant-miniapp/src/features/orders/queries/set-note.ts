import { merchantOrders } from '@lintuan/contracts/orders/endpoints';
import type { SetSellerNote } from '@lintuan/contracts/orders/schemas';
import { call } from '../../../app/api/call.ts';
import { keepOrder } from './keep-order.ts';

export async function setNote(note: SetSellerNote): Promise<void> {
  keepOrder(await call(merchantOrders.setNote, note));
}
