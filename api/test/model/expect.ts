import type { PlaceCheckout } from '@lintuan/contracts/checkout/schemas';
import type { CheckoutSeen, OrderSeen } from './look.ts';
import { isFaulty, moneyAt, type Run, type Verdict } from './run.ts';
import { reservedOf } from './seats.ts';
import { FEES } from './stage.ts';

/** The model: what each question must be answered, by what was sold, paid and given back so far. */

const sum = (fen: readonly number[]): number => fen.reduce((total, one) => total + one, 0);
export type Wanted = readonly { skuId: string; quantity: number }[];

const goodsOf = (run: Run, skuId: string) => run.goods.find((one) => one.skuId === skuId)!;

/** How many of a SKU are bound: held by who has not paid yet, or gone with who has. */
export function bound(checkouts: readonly CheckoutSeen[], skuId: string, state: 'pending_payment' | 'paid'): number {
  const live = checkouts.filter((checkout) => checkout.state === state).flatMap(({ orders }) => orders);
  const lines = live.filter((order) => order.state !== 'cancelled').flatMap((order) => order.lines);
  return sum(lines.filter((line) => line.skuId === skuId).map((line) => line.quantity));
}

export function availableOf(run: Run, skuId: string): number {
  const { received } = goodsOf(run, skuId);
  const { checkouts } = run.seen;
  return received - bound(checkouts, skuId, 'pending_payment') - bound(checkouts, skuId, 'paid') - reservedOf(run.seen, skuId);
}

/** What a shopper who looks first would want of it. */
export function asFarAsThere(run: Run, lines: Wanted): Wanted {
  const there = lines.flatMap(({ skuId, quantity }) => {
    const most = goodsOf(run, skuId).onShelf ? availableOf(run, skuId) : 0;
    return most > 0 ? [{ skuId, quantity: Math.min(quantity, most) }] : [];
  });
  return there.length > 0 ? there : lines;
}

/** What one shop asks for its lines, its fee included. */
export function priceOf(shop: number, goodsFen: number): number {
  const { baseFen, freeAboveFen } = FEES[shop]!;
  return goodsFen + (freeAboveFen !== null && goodsFen >= freeAboveFen ? 0 : baseFen);
}

export function payableOf(run: Run, lines: Wanted): number {
  const byShop = [0, 1].map((shop) => lines.filter(({ skuId }) => shopOf(run, skuId) === shop)).filter((own) => own.length > 0);
  return sum(
    byShop.map((own) => priceOf(shopOf(run, own[0]!.skuId), sum(own.map((line) => goodsOf(run, line.skuId).priceFen * line.quantity)))),
  );
}

export const shopOf = (run: Run, skuId: string): number => (run.goods.indexOf(goodsOf(run, skuId)) < 2 ? 0 : 1);

export function folded(lines: Wanted): Wanted {
  return [...Map.groupBy(lines, ({ skuId }) => skuId)].map(([skuId, same]) => ({
    skuId,
    quantity: sum(same.map((line) => line.quantity)),
  }));
}

export function placing(run: Run, input: PlaceCheckout, shopperId: string): Verdict[] {
  const lines = folded(input.lines);
  const inCart = ({ skuId }: Wanted[number]) => run.seen.carts.some((line) => line.shopperId === shopperId && line.skuId === skuId);
  if (!lines.every(({ skuId }) => goodsOf(run, skuId).onShelf)) return ['checkout.lines_changed'];
  if (payableOf(run, lines) !== input.payableFen) return ['checkout.price_changed'];
  if (input.fromCart && !lines.every(inCart)) return ['checkout.lines_changed'];
  return lines.every(({ skuId, quantity }) => quantity <= availableOf(run, skuId)) ? ['ok'] : ['checkout.lines_changed'];
}

export function adding(run: Run, skuId: string): Verdict[] {
  if (!goodsOf(run, skuId).onShelf) return ['cart.cannot_be_bought'];
  return availableOf(run, skuId) > 0 ? ['ok'] : ['stock.not_enough'];
}

/** The provider may be asked, and may not know yet an attempt it was never told of. */
function busy(run: Run, { attempts }: CheckoutSeen): Verdict[] {
  return isFaulty(run) || attempts.some(({ state }) => state === 'created') ? ['server.busy'] : [];
}

const MINUTE_MS = 60_000;

export function beginningToPay(run: Run, checkout: CheckoutSeen): Verdict[] {
  if (checkout.state === 'cancelled') return ['payments.expired'];
  if (checkout.payment === 'succeeded') return ['ok'];
  const tooLate = run.stage.world.clock.now.getTime() + MINUTE_MS > new Date(checkout.expiresAt).getTime();
  return tooLate ? ['payments.expired'] : ['ok', ...(isFaulty(run) ? (['server.busy'] as const) : [])];
}

export function checking(run: Run, checkout: CheckoutSeen): Verdict[] {
  return ['ok', ...(checkout.state === 'pending_payment' ? busy(run, checkout) : [])];
}

/** Given up without the provider's word when it cannot be had; what came after all goes back. */
const isLongOver = (run: Run, { expiresAt }: CheckoutSeen): boolean =>
  run.stage.world.clock.now.getTime() > new Date(expiresAt).getTime() + 15 * MINUTE_MS;

export function cancellingCheckout(run: Run, checkout: CheckoutSeen): Verdict[] {
  if (checkout.state !== 'pending_payment') return [checkout.state === 'cancelled' ? 'ok' : 'checkout.wrong_state'];
  if (checkout.payment === 'succeeded') return ['checkout.wrong_state'];
  const isPaid = moneyAt(run, checkout).orders.length > 0;
  const unasked = isFaulty(run) && isLongOver(run, checkout) ? (['ok'] as const) : [];
  return [isPaid ? 'checkout.wrong_state' : 'ok', ...unasked, ...busy(run, checkout)];
}

export function cancellingOrder(run: Run, checkout: CheckoutSeen, order: OrderSeen, by: 'shopper' | 'merchant' | 'staff'): Verdict[] {
  if (checkout.state === 'pending_payment') {
    if (by === 'merchant') return ['orders.wrong_state'];
    // Money that asking brings to light makes the order a paid one, which goes back like any other.
    const found = checkout.payment === 'succeeded' ? 'orders.wrong_state' : 'ok';
    return cancellingCheckout(run, checkout).map((verdict) => (verdict === 'checkout.wrong_state' ? found : verdict));
  }
  return ['forming', 'paid', 'preparing', 'cancelled'].includes(order.state) ? ['ok'] : ['orders.wrong_state'];
}

const okFrom = (states: readonly string[], { state }: OrderSeen): Verdict[] => [states.includes(state) ? 'ok' : 'orders.wrong_state'];
export const preparing = (order: OrderSeen) => okFrom(['paid', 'preparing'], order);
export const shipping = (order: OrderSeen) => okFrom(['paid', 'preparing'], order);
export const confirming = (order: OrderSeen) => okFrom(['shipped', 'received', 'completed'], order);
