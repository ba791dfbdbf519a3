import type { CustomerContext } from '../../platform/context.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { defineModule } from '../../platform/module.ts';
import { expireCheckout, sweepOverdue } from './expire-checkout.ts';
import { followGroupFormed, followSeatCalledIn, followSeatLost } from './follow-group.ts';
import { invariants } from './invariants.ts';
import { completeByItself, receiveByItself, sweepStanding } from './receive-order.ts';
import { reportShipping } from './report-shipping.ts';
import { receiverKeys } from './rotate-keys.ts';
import { customers } from './routes.customer.ts';
import { groupMembers, groupShoppers, groupStaff } from './routes.groups.ts';
import { members, staff } from './routes.managers.ts';
import { openStates } from './rules.ts';
import { followPayment, returnLatePayment } from './settle-payment.ts';
import * as checkouts from './stores/checkouts.ts';
import * as orders from './stores/orders.ts';
import { followMerge, forgetPerson } from './subscribers.ts';
import { scopeOf } from './whose.ts';

export { cancelOwnCheckout } from './cancel-checkout.ts';
export { cancelOrder } from './cancel-order.ts';
export { type OrderDraft, type PlacedCheckout, placeOrders } from './place-orders.ts';
export { prepareOrder } from './prepare-order.ts';
export { readOwnCheckout } from './reads/checkouts.ts';
export { listOwnOrders } from './reads/customer-orders.ts';
export { newsOfCheckouts, newsOfOrders } from './reads/order-news.ts';
export { confirmReceipt } from './receive-order.ts';
export { shipOrder } from './ship-order.ts';

export const findOwnCheckout = (ctx: CustomerContext, publicId: string) => checkouts.findOwn(ctx.db, ctx.actor.id, publicId);

/** What leaves the house of a checkout's number. */
export const checkoutPublicId = async (db: Db, id: number): Promise<string> => (await checkouts.find(db, id))!.publicId;

/** Whether anything a shopper bought is not in their hands yet. */
export const hasOpenOrders = (tx: Tx, shopperId: number): Promise<boolean> => orders.anyIn(tx, shopperId, openStates);

/** What an order held, in SKUs; null when it is not the shopper's. */
export async function ownOrderLines(ctx: CustomerContext, publicId: string): Promise<{ skuId: string; quantity: number }[] | null> {
  const id = await orders.idOf(ctx.db, publicId, scopeOf(ctx));
  if (id === null) return null;
  return (await checkouts.linesOf(ctx.db, [id])).map((line) => ({ skuId: line.skuPublicId, quantity: line.quantity }));
}

export const ordersModule = defineModule({
  name: 'orders',
  routes: [customers, members, staff, groupShoppers, groupMembers, groupStaff],
  jobs: [expireCheckout, receiveByItself, completeByItself, reportShipping, receiverKeys.job],
  subscribers: [followPayment, returnLatePayment, followGroupFormed, followSeatLost, followSeatCalledIn, followMerge, forgetPerson],
  ticks: [sweepOverdue, sweepStanding, receiverKeys.tick],
  invariants,
});
