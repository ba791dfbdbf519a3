import { adminOrders } from '@lintuan/contracts/orders/endpoints';
import type { ManagedOrderCard, ManagedOrderQuery } from '@lintuan/contracts/orders/schemas';
import { call } from '../../../app/session/call.ts';

const AT_ONCE = 100;
const MOST_EXPORTED = 1000;

/** Page after page; an order that new ones pushed onto the next page is kept once. */
export async function allOrders(query: ManagedOrderQuery): Promise<{ orders: ManagedOrderCard[]; total: number }> {
  const found = new Map<string, ManagedOrderCard>();
  for (let page = 1; ; page += 1) {
    const { items, pagination } = await call(adminOrders.list, { ...query, page, limit: AT_ONCE });
    for (const order of items) found.set(order.orderId, order);
    if (page >= pagination.totalPages || page * AT_ONCE >= MOST_EXPORTED) return { orders: [...found.values()], total: pagination.total };
  }
}
