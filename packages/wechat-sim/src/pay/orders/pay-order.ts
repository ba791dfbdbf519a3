import { openidOf } from '../../identity.ts';
import { numberText } from '../../random.ts';
import { chinaDay } from '../china-time.ts';
import { announceTransaction } from '../notices/announce.ts';
import type { PaySim } from '../pay.ts';
import type { PayOrder, Prepay } from '../pay-state.ts';
import { findOrderOfAny } from './find-order.ts';

export type PayRefusal = 'unknown' | 'paid' | 'closed' | 'expired' | 'prepay_expired' | 'other_payer';

/** Why the cashier takes no money, in the words a person reads there. */
export class PayRefused extends Error {
  readonly refusal: PayRefusal;

  constructor(refusal: PayRefusal) {
    super(WORDS[refusal]);
    this.refusal = refusal;
  }
}

const WORDS: Readonly<Record<PayRefusal, string>> = {
  unknown: '没有找到这笔订单，请回到商家重新下单',
  paid: '这笔订单已经付过款了',
  closed: '这笔订单已关闭，请回到商家重新下单',
  expired: '这笔订单已超过支付时间，请回到商家重新下单',
  prepay_expired: '付款页面已过期，请回到商家重新发起支付',
  other_payer: '只有下单的人可以付款',
};

const PREPAY_LIFETIME_MS = 7_200_000;

export interface Payer {
  openid?: string;
  at?: Date;
}

/** The person pays; from here on the order can no longer be closed. */
export function payOrder(sim: PaySim, order: PayOrder, { openid, at = sim.now() }: Payer = {}): PayOrder {
  if (order.state === 'CLOSED') throw new PayRefused('closed');
  if (order.state !== 'NOTPAY') throw new PayRefused('paid');
  if (at >= order.payableUntil) throw new PayRefused('expired');
  if (order.openid !== null && openid !== undefined && openid !== order.openid) throw new PayRefused('other_payer');
  order.state = 'SUCCESS';
  order.successAt = at;
  order.payerOpenid = order.openid ?? openid ?? openidOf(order.appid, 'somebody');
  order.transactionId = `4200${numberText(sim.random, 6)}${chinaDay(at).replaceAll('-', '')}${numberText(sim.random, 10)}`;
  sim.pay.state.byTransaction.set(order.transactionId, order);
  announceTransaction(sim, order);
  return order;
}

export function payPrepay(sim: PaySim, { order, createdAt }: Prepay, openid?: string): PayOrder {
  if (sim.now().getTime() >= createdAt.getTime() + PREPAY_LIFETIME_MS) throw new PayRefused('prepay_expired');
  return payOrder(sim, order, { openid });
}

/** The person leaves the cashier without paying; the order stays open. */
export function declineOrder(order: PayOrder): PayOrder {
  order.declines += 1;
  return order;
}

export function knownOrder(sim: PaySim, outTradeNo: string): PayOrder {
  const order = findOrderOfAny(sim, outTradeNo);
  if (!order) throw new PayRefused('unknown');
  return order;
}
