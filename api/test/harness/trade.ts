import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import type { Checkout } from '@lintuan/contracts/checkout/schemas';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { customerOrders, merchantOrders } from '@lintuan/contracts/orders/endpoints';
import type { CustomerOrder } from '@lintuan/contracts/orders/schemas';
import { checkouts, paymentAttempts, payments } from '@lintuan/db/schema';
import { desc, eq } from 'drizzle-orm';
import { cancelUnpaid } from '../../src/modules/orders/cancel-unpaid.ts';
import { anAddressOf } from './basket.ts';
import { aShopper, type Shop } from './people.ts';
import { stayingSignedIn } from './stay-signed-in.ts';
import type { World } from './world.ts';

export interface Buyer {
  tokens: Tokens;
  addressId: string;
}
export type Wanted = { skuId: string; quantity: number }[];

/** A shopper with somewhere to send parcels to. */
export async function aBuyer(world: World): Promise<Buyer> {
  const tokens = stayingSignedIn(world, await aShopper(world));
  const { addressId } = await anAddressOf(world, tokens);
  return { tokens, addressId };
}

/** Asks what it costs and orders it at just that. */
export async function order(world: World, buyer: Buyer, lines: Wanted): Promise<Checkout> {
  const call = world.as(buyer.tokens);
  const { payableFen } = await call(customerCheckout.quote, { lines });
  return call(customerCheckout.place, { lines, fromCart: false, addressId: buyer.addressId, payableFen });
}

/** The number of the newest attempt to pay a checkout. */
export async function latestAttempt(world: World, checkoutId: string): Promise<string> {
  const [row] = await world.house.db
    .select({ outTradeNo: paymentAttempts.outTradeNo })
    .from(paymentAttempts)
    .innerJoin(payments, eq(payments.id, paymentAttempts.paymentId))
    .innerJoin(checkouts, eq(checkouts.id, payments.subjectId))
    .where(eq(checkouts.publicId, checkoutId))
    .orderBy(desc(paymentAttempts.id))
    .limit(1);
  return row!.outTradeNo;
}

/** Begins to pay and answers the attempt's number; nobody has paid yet. */
export async function beginToPay(world: World, buyer: Buyer, checkoutId: string, method: 'jsapi' | 'h5' | 'native' = 'native') {
  await world.as(buyer.tokens)(customerCheckout.pay, { checkoutId, method });
  return latestAttempt(world, checkoutId);
}

/** Pays to the end: the notice came and what follows from it is done. */
export async function pay(world: World, buyer: Buyer, checkoutId: string, method: 'jsapi' | 'h5' | 'native' = 'native'): Promise<string> {
  const outTradeNo = await beginToPay(world, buyer, checkoutId, method);
  await world.sim.pay.pay(outTradeNo);
  await world.deliverNotices();
  await world.drainJobs();
  return outTradeNo;
}

export async function orderAndPay(world: World, buyer: Buyer, lines: Wanted): Promise<Checkout> {
  const checkout = await order(world, buyer, lines);
  await pay(world, buyer, checkout.checkoutId);
  return checkout;
}

/** WeChat pays every refund back that it was asked for, and all hear of it. */
export async function settleRefunds(world: World): Promise<void> {
  await world.drainJobs();
  for (const refund of world.sim.pay.refunds) {
    if (refund.status === 'PROCESSING') await world.sim.pay.settleRefund(refund.outRefundNo, 'SUCCESS');
  }
  await world.deliverNotices();
  await world.drainJobs();
}

/** As when WeChat could not be asked for long after the end of the time to pay. */
export async function giveUpUnasked(world: World, checkoutId: string): Promise<void> {
  const [row] = await world.house.db.select({ id: checkouts.id }).from(checkouts).where(eq(checkouts.publicId, checkoutId));
  const ctx = world.system();
  await ctx.transaction((tx) => cancelUnpaid(ctx, tx, row!.id, 'unpaid', '超时未付款'));
}

export const readOrder = (world: World, buyer: Buyer, orderId: string): Promise<CustomerOrder> =>
  world.as(buyer.tokens)(customerOrders.read, { orderId });

let parcels = 0;

export function ship(world: World, shop: Shop, orderId: string) {
  parcels += 1;
  return world.as(stayingSignedIn(world, shop.tokens))(merchantOrders.ship, {
    orderId,
    carrier: 'SF',
    trackingNo: `SF${String(parcels).padStart(10, '0')}`,
  });
}
