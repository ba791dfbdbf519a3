import { CallError } from '@lintuan/api-client/client';
import type { PayMethod, PlaceCheckout } from '@lintuan/contracts/checkout/schemas';
import type { ErrorReason } from '@lintuan/contracts/wire/errors';
import { type CheckoutSeen, type Look, look, type OrderSeen } from './look.ts';
import type { Stage } from './stage.ts';

/** What the history did that it must never do. */
export class Violation extends Error {}

export type Verdict = 'ok' | ErrorReason;

/** What the goods should be by all that was answered. */
export interface Goods {
  skuId: string;
  priceFen: number;
  onShelf: boolean;
  received: number;
}

export interface Placed {
  key: string;
  input: PlaceCheckout;
  checkoutId: string | null;
  /** The last answer to it was lost. */
  unheard: boolean;
  at: Date;
}
export interface Paying {
  checkoutId: string;
  method: PayMethod;
  key: string;
  at: Date;
}

/** A history under way: what was seen last, what is expected, and what people remember. */
export interface Run {
  stage: Stage;
  seen: Look;
  goods: Goods[];
  /** What a change of the goods will have made of them once it is answered. */
  change: { at: number; to: Partial<Goods> } | null;
  /** True while several act at once: whoever is refused was merely second. */
  crowded: boolean;
  /** Someone placed an order in this step. */
  placing: boolean;
  placed: Map<number, Placed>;
  /** How many keys orders were placed under: no key makes two. */
  keys: number;
  paying: Paying[];
  /** Numbers whoever pays was given a way to pay for. */
  payable: string[];
  parcels: number;
  /** What was asked of group-buys that only those who ask can bring about. */
  asked: { stop: Map<string, 'keep' | 'fail'>; fill: Set<string>; consents: { checkoutId: string; to: boolean }[] };
  told: string[];
}

export async function beginRun(stage: Stage): Promise<Run> {
  const seen = await look(stage.pool);
  const goods = seen.skus.map(({ skuId, priceFen, onShelf, received }) => ({ skuId, priceFen, onShelf, received }));
  const asked: Run['asked'] = { stop: new Map(), fill: new Set(), consents: [] };
  const rest = { change: null, crowded: false, placing: false, parcels: 0, keys: 0, payable: [], paying: [], told: [] };
  return { stage, seen, goods, placed: new Map(), asked, ...rest };
}

/** Asks the house and holds its answer against what the model allows; null when it refused, or died over it. */
export async function ask<Answer>(run: Run, asking: Promise<Answer>, allowed: readonly Verdict[]): Promise<Answer | null> {
  const { mortality } = run.stage;
  let answer: Answer | null = null;
  let verdict: string = 'ok';
  try {
    answer = await asking;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    verdict = error.reason;
  }
  if (mortality.dead) {
    run.told.push('lost');
    return null;
  }
  run.told.push(verdict);
  if (verdict === 'server.failed') throw new Violation(`answered 500: ${run.stage.complaints.join(' | ')}`);
  if (run.crowded) return answer;
  if (!allowed.some((one) => one === verdict)) throw new Violation(`answered ${verdict}, expected ${allowed.join(' or ')}`);
  return answer;
}

/** Whether the provider is playing up, so that the house may say it is busy. */
export const isFaulty = (run: Run): boolean => run.stage.world.sim.switches.list().some(({ api }) => api !== 'pay_notice');

const KEPT_MS = 6 * 86_400_000;
/** Keys are kept for some days; who asks again after that asks anew. */
export const isForgotten = (run: Run, at: Date): boolean => run.stage.world.clock.now.getTime() - at.getTime() > KEPT_MS;

export const among = <Item>(items: readonly Item[], pick: number): Item | undefined => items[pick % Math.max(items.length, 1)];

/** Mostly the newest that is still open, for there happens most. */
export function aCheckout(run: Run, pick: number): CheckoutSeen | undefined {
  const open = run.seen.checkouts.filter(({ state }) => state === 'pending_payment');
  if (pick % 4 === 0 || open.length === 0) return among(run.seen.checkouts, pick);
  return pick % 4 === 1 ? among(open, pick) : open.at(-1);
}

export function anOrder(run: Run, pick: number): { order: OrderSeen; checkout: CheckoutSeen } | undefined {
  const all = run.seen.checkouts.flatMap((checkout) => checkout.orders.map((order) => ({ order, checkout })));
  const paid = all.filter(({ order }) => ['forming', 'paid', 'preparing', 'shipped'].includes(order.state));
  if (pick % 4 === 0 || paid.length === 0) return among(all, pick);
  return pick % 4 === 1 ? among(paid, pick) : paid.at(-1);
}

export function buyerOf(run: Run, { shopperId }: CheckoutSeen) {
  const buyer = run.stage.buyers.find((one) => one.shopperId === shopperId)!;
  return { buyer, call: run.stage.as(buyer.tokens) };
}

/** What the simulator has of a checkout: the attempts that were really paid, and what went back of them. */
export function moneyAt(run: Run, { attempts }: CheckoutSeen) {
  const numbers = new Set(attempts.map(({ outTradeNo }) => outTradeNo));
  const orders = run.stage.world.sim.pay.orders.filter(({ outTradeNo, successAt }) => successAt !== null && numbers.has(outTradeNo));
  const back = orders.flatMap((order) => order.refunds).filter(({ status }) => status !== 'CLOSED');
  const sum = (fen: readonly number[]) => fen.reduce((total, one) => total + one, 0);
  return { orders, paidFen: sum(orders.map((order) => order.totalFen)), backFen: sum(back.map((refund) => refund.refundFen)) };
}
