import { hexText } from '../../random.ts';
import { chinaClock } from '../china-time.ts';
import type { PaySim } from '../pay.ts';
import { invalidRequest, orderClosed, orderPaid } from '../pay-error.ts';
import type { PayOrder, Prepay } from '../pay-state.ts';
import { findOrder, numberKey } from './find-order.ts';
import type { OrderRequest } from './read-order.ts';

const SHORTEST_MS = 60_000;
const LONGEST_MS = 90 * 86_400_000;
const DEFAULT_MS = 7 * 86_400_000;

/** The first call makes the order; a repeat with the same parameters only draws a new key for the cashier. */
export function prepayOrder(sim: PaySim, mchid: string, request: OrderRequest): Prepay {
  const known = findOrder(sim, mchid, request.outTradeNo);
  if (known) checkRepeat(sim, known, request);
  const order = known ?? createOrder(sim, mchid, request);
  const now = sim.now();
  const prepay = { key: `wx${chinaClock(now).replace(/\D/g, '')}${hexText(sim.random, 10).toLowerCase()}`, order, createdAt: now };
  sim.pay.state.prepays.set(prepay.key, prepay);
  return prepay;
}

function checkRepeat(sim: PaySim, order: PayOrder, request: OrderRequest): void {
  if (order.state === 'CLOSED') throw orderClosed();
  if (order.state !== 'NOTPAY') throw orderPaid();
  const same = Object.entries(request).every(([name, value]) => order[name as keyof OrderRequest] === value);
  if (!same) throw invalidRequest('请求重入时，参数与首次请求时不一致');
  if (sim.now() >= order.payableUntil) throw invalidRequest('订单已超过支付结束时间，请使用新的商户订单号下单');
}

function createOrder(sim: PaySim, mchid: string, request: OrderRequest): PayOrder {
  const createdAt = sim.now();
  const order: PayOrder = {
    ...request,
    mchid,
    payableUntil: payableUntil(createdAt, request.timeExpire),
    createdAt,
    state: 'NOTPAY',
    transactionId: null,
    successAt: null,
    payerOpenid: null,
    declines: 0,
    refunds: [],
  };
  sim.pay.state.orders.set(numberKey(mchid, request.outTradeNo), order);
  return order;
}

/** A time_expire that is too near or too far is moved and not refused, as WeChat documents it. */
function payableUntil(createdAt: Date, timeExpire: string | null): Date {
  const from = createdAt.getTime();
  const wished = timeExpire === null ? from + DEFAULT_MS : Date.parse(timeExpire);
  return new Date(Math.min(Math.max(wished, from + SHORTEST_MS), from + LONGEST_MS));
}
