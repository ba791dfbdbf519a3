import { merchantOrders } from '@lintuan/contracts/orders/endpoints';
import type { ShipOrder } from '@lintuan/contracts/orders/schemas';
import { call } from '../../../app/api/call.ts';
import { keepOrder } from './keep-order.ts';

export async function shipOrder(parcel: ShipOrder, key: string): Promise<void> {
  keepOrder(await call(merchantOrders.ship, parcel, key));
}
