import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Call, CallError } from '@lintuan/api-client/client';
import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import type { Checkout } from '@lintuan/contracts/checkout/schemas';
import { customerOrders, merchantOrders } from '@lintuan/contracts/orders/endpoints';
import type { ErrorReason } from '@lintuan/contracts/wire/errors';
import type { Shop } from '../harness/people.ts';
import { stayingSignedIn } from '../harness/stay-signed-in.ts';
import { aBuyer, type Buyer, type Wanted } from '../harness/trade.ts';
import type { World } from '../harness/world.ts';
import { type Patience, patientCall } from './patient-call.ts';

/** What people were told, and so may rely on. */
export interface Told {
  /** The checkout each key was answered with. */
  placed: Map<string, string>;
  paid: Set<string>;
  givenUp: Set<string>;
  cancelled: Set<string>;
  shipped: Map<string, string>;
  received: Set<string>;
}

export interface Crowd {
  told: Told;
  patience: Patience;
  /** What nobody should be told. */
  faults: string[];
  /** Lets everyone finish what they are at, and go. */
  disperse(): Promise<void>;
}

interface Market {
  world: World;
  origin: string;
  skuIds: readonly string[];
  told: Told;
  over: () => boolean;
}

const chance = (share: number) => Math.random() < share;
const reason = '不想要了';

/** Shoppers who order, pay, think better of it and receive, and shops that hand over, all at once and in their own time. */
export async function gather(
  world: World,
  origin: string,
  shops: readonly Shop[],
  skuIds: readonly string[],
  shoppers: number,
): Promise<Crowd> {
  const told: Told = {
    placed: new Map(),
    paid: new Set(),
    givenUp: new Set(),
    cancelled: new Set(),
    shipped: new Map(),
    received: new Set(),
  };
  const patience = { unheard: 0, toldToWait: 0 };
  const faults: string[] = [];
  let over = false;
  const market: Market = { world, origin, skuIds, told, over: () => over };
  const buyers = await Promise.all(Array.from({ length: shoppers }, () => aBuyer(world)));
  const keepOn = async (turn: () => Promise<void>, pauseMs: number) => {
    while (!over) {
      await turn().catch((error: Error) => faults.push(`${error.message} ${error instanceof CallError ? error.reason : error.stack}`));
      await wait(pauseMs * (0.5 + Math.random()));
    }
  };
  const everyone = [
    ...buyers.map((buyer) => {
      const call = patientCall(origin, buyer.tokens, patience);
      return keepOn(() => shop(market, buyer, call), 250);
    }),
    ...shops.map((one) => {
      const call = patientCall(origin, stayingSignedIn(world, one.tokens), patience);
      return keepOn(() => handOver(market, call), 400);
    }),
  ];
  return {
    told,
    patience,
    faults,
    disperse: async () => {
      over = true;
      await Promise.all(everyone);
    },
  };
}

/** Null where the answer was one of the refusals that may well come. */
async function unless<Answer>(refusals: readonly ErrorReason[], asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof CallError && refusals.some((one) => one === error.reason)) return null;
    throw error;
  }
}

async function shop(market: Market, buyer: Buyer, call: Call): Promise<void> {
  const checkout = await place(market, buyer, call);
  if (!checkout || chance(0.08)) return;
  if (chance(0.1)) return giveUp(market, call, checkout);
  const changesMind = chance(0.12);
  await Promise.all([pay(market, call, checkout), changesMind ? wait(60).then(() => giveUp(market, call, checkout)) : null]);
  if (changesMind || !market.told.paid.has(checkout.checkoutId)) return;
  // Refunds of one payment keep a minute between them: who paid two shops together takes nothing back.
  if (checkout.orders.length === 1 && chance(0.25)) await takeBack(market, call, checkout.orders[0]!.orderId);
  else if (chance(0.3)) await receive(market, call);
}

async function place({ skuIds, told }: Market, buyer: Buyer, call: Call): Promise<Checkout | null> {
  const lines: Wanted = skuIds
    .toSorted(() => Math.random() - 0.5)
    .slice(0, chance(0.3) ? 2 : 1)
    .map((skuId) => ({ skuId, quantity: chance(0.3) ? 2 : 1 }));
  const quote = await call(customerCheckout.quote, { lines });
  if (!quote.ready) return null;
  const key = randomUUID();
  const wanted = { lines, fromCart: false, addressId: buyer.addressId, payableFen: quote.payableFen };
  const checkout = await unless(['checkout.lines_changed'], call(customerCheckout.place, wanted, key));
  if (checkout) told.placed.set(key, checkout.checkoutId);
  return checkout;
}

async function giveUp({ told }: Market, call: Call, { checkoutId }: Checkout): Promise<void> {
  const given = await unless(['checkout.wrong_state'], call(customerCheckout.cancel, { checkoutId, reason }));
  if (given) told.givenUp.add(checkoutId);
}

async function pay({ world, told }: Market, call: Call, { checkoutId }: Checkout): Promise<void> {
  const refusals = ['payments.expired', 'payments.refused'] as const;
  const step = await unless(refusals, call(customerCheckout.pay, { checkoutId, method: 'jsapi' }));
  if (step?.kind !== 'jsapi') return;
  const { kind: _, ...fields } = step;
  await fetch(`${world.sim.origin}/sim/pay/jsapi`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  });
  for (let look = 0; look < 3 && !told.paid.has(checkoutId); look += 1) {
    const { state } = await call(customerCheckout.check, { checkoutId });
    if (state === 'paid') told.paid.add(checkoutId);
    else await wait(200);
  }
}

async function takeBack({ told }: Market, call: Call, orderId: string): Promise<void> {
  const order = await unless(['orders.wrong_state'], call(customerOrders.cancel, { orderId, reason }));
  if (order?.state === 'cancelled') told.cancelled.add(orderId);
}

async function receive({ told }: Market, call: Call): Promise<void> {
  const { items } = await call(customerOrders.list, { tray: 'to_receive', limit: 1 });
  for (const { orderId } of items) {
    await call(customerOrders.confirm, { orderId });
    told.received.add(orderId);
  }
}

let parcels = 0;

async function handOver({ told, over }: Market, call: Call): Promise<void> {
  const { items } = await call(merchantOrders.list, { tray: 'to_ship', limit: 5 });
  for (const { orderId, state } of items) {
    if (over()) return;
    if (state === 'paid' && chance(0.3)) await unless(['orders.wrong_state'], call(merchantOrders.prepare, { orderId }));
    parcels += 1;
    const trackingNo = `SF${String(parcels).padStart(10, '0')}`;
    const shipped = await unless(['orders.wrong_state'], call(merchantOrders.ship, { orderId, carrier: 'SF', trackingNo }));
    if (shipped) told.shipped.set(orderId, trackingNo);
  }
}
