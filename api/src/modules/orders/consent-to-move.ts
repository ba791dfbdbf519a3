import type { SetConsentToMove } from '@lintuan/contracts/group-buy/schemas';
import type { CustomerOrder } from '@lintuan/contracts/orders/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import { notFound, refuse } from '../../platform/errors/app-error.ts';
import { setConsent } from '../group-buy/index.ts';
import { presentOwn } from './reads/read-order.ts';
import * as orders from './stores/orders.ts';
import { scopeOf } from './whose.ts';

/** Until it is paid, the shopper may change their mind about being moved to another group when they pay too late. */
export async function consentToMove(ctx: CustomerContext, { orderId, consent }: SetConsentToMove): Promise<CustomerOrder> {
  const id = await orders.idOf(ctx.db, orderId, scopeOf(ctx));
  if (id === null) throw notFound('没有这笔订单');
  const order = await orders.find(ctx.db, id);
  if (order.kind !== 'group') throw refuse('orders.wrong_state', { message: '这不是拼团订单' });
  const set = await ctx.transaction((tx) => setConsent(tx, order.checkoutId, consent));
  if (!set) throw refuse('orders.wrong_state', { message: '付款前才可以修改' });
  return presentOwn(ctx, id);
}
