import { merchantOrders } from '@lintuan/contracts/orders/endpoints';
import type { ShipOrders, ShippedOrders } from '@lintuan/contracts/orders/schemas';
import { call } from '../../../app/api/call.ts';
import { queryClient } from '../../../app/query-client.ts';
import { refreshLists } from './keep-order.ts';

export async function shipOrders(parcels: ShipOrders, key: string): Promise<ShippedOrders> {
  const shipped = await call(merchantOrders.shipMany, parcels, key);
  void queryClient.invalidateQueries({ queryKey: ['orders', 'order'] });
  refreshLists();
  return shipped;
}
