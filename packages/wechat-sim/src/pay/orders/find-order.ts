import type { PaySim } from '../pay.ts';
import type { PayOrder, PayRefund, Prepay } from '../pay-state.ts';

export const numberKey = (mchid: string, number: string): string => `${mchid} ${number}`;

/** Without an own close, an order given no time_expire ends by itself after 7 days. */
const LIFETIME_MS = 7 * 86_400_000;

export function findOrder(sim: PaySim, mchid: string, outTradeNo: string): PayOrder | null {
  return aged(sim, sim.pay.state.orders.get(numberKey(mchid, outTradeNo)));
}

export function findPaid(sim: PaySim, mchid: string, transactionId: string): PayOrder | null {
  const order = sim.pay.state.byTransaction.get(transactionId);
  return order?.mchid === mchid ? order : null;
}

/** For controls and people, who name an order without its merchant. */
export function findOrderOfAny(sim: PaySim, outTradeNo: string): PayOrder | null {
  for (const mchid of sim.pay.merchants.keys()) {
    const order = findOrder(sim, mchid, outTradeNo);
    if (order) return order;
  }
  return null;
}

export function findRefundOfAny(sim: PaySim, outRefundNo: string): PayRefund | null {
  for (const mchid of sim.pay.merchants.keys()) {
    const refund = sim.pay.state.refunds.get(numberKey(mchid, outRefundNo));
    if (refund) return refund;
  }
  return null;
}

export function findPrepay(sim: PaySim, key: string): Prepay | null {
  const prepay = sim.pay.state.prepays.get(key);
  aged(sim, prepay?.order);
  return prepay ?? null;
}

function aged(sim: PaySim, order: PayOrder | undefined): PayOrder | null {
  if (!order) return null;
  const old = order.timeExpire === null && sim.now().getTime() >= order.createdAt.getTime() + LIFETIME_MS;
  if (order.state === 'NOTPAY' && old) order.state = 'CLOSED';
  return order;
}
