import { bound, priceOf, shopOf } from './expect.ts';
import { judgeGroups } from './judge-groups.ts';
import type { CheckoutSeen, Look } from './look.ts';
import { must } from './must.ts';
import { moneyAt, type Run } from './run.ts';
import { reservedOf, seatOf } from './seats.ts';

const NEXT: Record<string, readonly string[]> = {
  pending_payment: ['forming', 'paid', 'preparing', 'shipped', 'received', 'completed', 'cancelled'],
  forming: ['paid', 'preparing', 'shipped', 'received', 'completed', 'cancelled'],
  paid: ['preparing', 'shipped', 'received', 'completed', 'cancelled'],
  preparing: ['shipped', 'received', 'completed', 'cancelled'],
  shipped: ['received', 'completed'],
  received: ['completed'],
  completed: [],
  cancelled: [],
};

/** Holds what is there now against the model, after each step; several things may have happened in one. */
export function judge(run: Run, now: Look): void {
  judgeGoods(run, now);
  judgeGroups(run, now);
  for (const checkout of now.checkouts) {
    const before = run.seen.checkouts.find((one) => one.checkoutId === checkout.checkoutId);
    if (before) judgeMoves(before, checkout, isRetaken(now, checkout));
    else judgeNew(run, now, checkout);
    judgeMoney(run, checkout);
  }
  must(now.checkouts.length >= run.seen.checkouts.length, 'a checkout vanished');
  must(now.checkouts.length <= run.keys, 'there are more checkouts than keys they were placed under');
  must(run.stage.complaints.length === 0, `something broke inside: ${run.stage.complaints.join(' | ')}`);
}

function judgeGoods(run: Run, now: Look): void {
  for (const [index, sku] of now.skus.entries()) {
    const expected = run.goods[index]!;
    const changed = run.change?.at === index ? { ...expected, ...run.change.to } : expected;
    const { priceFen, onShelf, received } = sku;
    const is = JSON.stringify([priceFen, onShelf, received]);
    const known = [expected, changed].map((one) => JSON.stringify([one.priceFen, one.onShelf, one.received]));
    must(known.includes(is), `SKU ${index} is ${is}, expected ${known.join(' or ')}`);
    Object.assign(expected, { priceFen, onShelf, received });
    const [held, sold] = [bound(now.checkouts, sku.skuId, 'pending_payment'), bound(now.checkouts, sku.skuId, 'paid')];
    const reserved = reservedOf(now, sku.skuId);
    must(sku.locked === held + reserved, `${sku.locked} of SKU ${index} are locked; orders wait for ${held}, groups for ${reserved}`);
    must(sku.onHand === received - sold, `${sku.onHand} of SKU ${index} are on hand; ${received} came and ${sold} are sold`);
    must(held + sold + reserved <= received, `${held + sold + reserved} of SKU ${index} are promised, and only ${received} ever came`);
    must(sku.sales === sold, `${sku.sales} sales of SKU ${index} are counted, and ${sold} are sold`);
  }
  run.change = null;
}

function judgeNew(run: Run, now: Look, checkout: CheckoutSeen): void {
  must(run.placing, 'a checkout came from nowhere');
  for (const { lines, payableFen } of checkout.orders) {
    for (const line of lines) {
      const { priceFen } = run.goods.find((one) => one.skuId === line.skuId)!;
      must(line.unitFen === priceFen, `a line was sold at ${line.unitFen}, and it costs ${priceFen}`);
    }
    const inGroup = seatOf(now, checkout.checkoutId)?.unitFen;
    const goodsFen = lines.reduce((sum, line) => sum + (inGroup ?? line.unitFen) * line.quantity, 0);
    must(payableFen === priceOf(shopOf(run, lines[0]!.skuId), goodsFen), `an order asks ${payableFen} for goods of ${goodsFen}`);
  }
  const sum = checkout.orders.reduce((total, order) => total + order.payableFen, 0);
  must(sum === checkout.payableFen, `a checkout asks ${checkout.payableFen}, its orders ${sum}`);
}

/** Given up unpaid, and paid after all: with consent its money was kept for a seat in another group. */
function isRetaken(now: Look, { checkoutId }: CheckoutSeen): boolean {
  const from = seatOf(now, checkoutId)?.movedFrom;
  return from != null && now.seats.some(({ seatId, state }) => seatId === from && state === 'freed');
}

function judgeMoves(before: CheckoutSeen, now: CheckoutSeen, retaken: boolean): void {
  const name = now.checkoutId;
  const back = retaken && before.state === 'cancelled' && before.orders[0]!.cancelCause !== 'shopper';
  must(before.state === now.state || before.state === 'pending_payment' || back, `${name} went from ${before.state} to ${now.state}`);
  must(before.payment === now.payment || before.payment === 'open' || back, `its payment went from ${before.payment} to ${now.payment}`);
  for (const [index, order] of now.orders.entries()) {
    const was = before.orders[index]!;
    must(was.state === order.state || NEXT[was.state]!.includes(order.state) || back, `an order went from ${was.state} to ${order.state}`);
    must(was.payableFen === order.payableFen, 'an order changed its price');
    must(was.trackingNo === null || was.trackingNo === order.trackingNo, 'a parcel changed its number');
  }
  for (const [index, was] of before.attempts.entries()) {
    const attempt = now.attempts[index]!;
    const kept = back && was.outcome === 'late' && attempt.outcome === 'applied';
    must(
      was.state !== 'succeeded' || attempt.outcome === was.outcome || kept,
      `${was.outTradeNo} was ${was.outcome} and is ${attempt.outcome}`,
    );
  }
  for (const [index, was] of before.refunds.entries())
    must(was.state !== 'succeeded' || now.refunds[index]!.state === 'succeeded', `${was.refundNo} had succeeded`);
}

/** No money is claimed that did not come, and none that is owed for goods was given back. */
function judgeMoney(run: Run, checkout: CheckoutSeen): void {
  const { orders, paidFen, backFen } = moneyAt(run, checkout);
  for (const attempt of checkout.attempts.filter(({ state }) => state === 'succeeded')) {
    const paid = orders.find(({ outTradeNo }) => outTradeNo === attempt.outTradeNo);
    must(paid?.totalFen === attempt.amountFen, `${attempt.outTradeNo} counts as paid, and is not`);
  }
  const applied = checkout.attempts.filter(({ outcome }) => outcome === 'applied').length;
  must(applied === (checkout.payment === 'succeeded' ? 1 : 0), `${applied} attempts are applied to a ${checkout.payment} payment`);
  must(checkout.state !== 'paid' || checkout.payment === 'succeeded', 'a checkout is paid without its payment');
  const owedFen = checkout.state === 'paid' ? sumOf(checkout.orders.filter(({ state }) => state !== 'cancelled')) : 0;
  must(paidFen - backFen >= owedFen, `${paidFen} came and ${backFen} went back, yet goods for ${owedFen} are sold`);
  const settled = run.stage.world.sim.pay.refunds.filter(({ status }) => status === 'SUCCESS');
  for (const refund of checkout.refunds.filter(({ state }) => state === 'succeeded'))
    must(
      settled.some(({ outRefundNo }) => outRefundNo === refund.refundNo),
      `${refund.refundNo} counts as given back, and is not`,
    );
}

export const sumOf = (orders: readonly { payableFen: number }[]): number => orders.reduce((sum, order) => sum + order.payableFen, 0);
