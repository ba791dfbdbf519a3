import { type Fields, isFields, isText } from '../../input.ts';
import { numberText } from '../../random.ts';
import { chinaDay } from '../china-time.ts';
import type { PaySim } from '../pay.ts';
import type { PayCall } from '../pay-api.ts';
import { badField, invalidRequest, PayError } from '../pay-error.ts';
import type { PayOrder, PayRefund } from '../pay-state.ts';
import { findOrder, findPaid, numberKey } from './find-order.ts';
import { checkCurrency, readFen, readNotifyUrl, shortText } from './read-order.ts';
import { watchRefund } from './watch-refund.ts';

const OUT_REFUND_NO = /^[0-9A-Za-z_\-|*@]{1,64}$/;
const YEAR_MS = 365 * 86_400_000;
const GAP_MS = 60_000;
const REFUNDS_PER_ORDER = 50;

/** Accepts a refund; the money moves later. The same number asks for the same refund until that one is closed. */
export function requestRefund(sim: PaySim, call: PayCall): PayRefund {
  const body = call.json();
  const { mchid } = call.merchant;
  if (typeof body.out_refund_no !== 'string' || !OUT_REFUND_NO.test(body.out_refund_no)) throw badField('out_refund_no', '格式有误');
  const wish = readWish(body);
  const order = orderIn(sim, mchid, body);
  const known = sim.pay.state.refunds.get(numberKey(mchid, body.out_refund_no));
  if (known && known.status !== 'CLOSED') {
    if (known.order !== order || known.refundFen !== wish.refundFen || order.totalFen !== wish.totalFen) {
      throw invalidRequest('商户退款单号已存在，且与原退款请求的参数不一致');
    }
    return known;
  }
  checkRefundable(sim, order, wish);
  return createRefund(sim, order, body.out_refund_no, wish);
}

interface RefundWish {
  refundFen: number;
  totalFen: number;
  reason: string | null;
  notifyUrl: string | null;
}

function readWish(body: Fields): RefundWish {
  if (!isFields(body.amount)) throw badField('amount', '不能为空');
  if (body.amount.currency === undefined) throw badField('amount.currency', '不能为空');
  checkCurrency(body.amount);
  return {
    refundFen: readFen(body.amount, 'refund', 'amount.refund'),
    totalFen: readFen(body.amount, 'total', 'amount.total'),
    reason: body.reason === undefined ? null : shortText(body, 'reason', 80),
    notifyUrl: body.notify_url === undefined ? null : readNotifyUrl(body),
  };
}

function orderIn(sim: PaySim, mchid: string, body: Fields): PayOrder {
  const missing = () => new PayError(404, 'RESOURCE_NOT_EXISTS', '订单不存在');
  if (isText(body.transaction_id)) {
    const order = findPaid(sim, mchid, body.transaction_id);
    if (!order || (isText(body.out_trade_no) && order.outTradeNo !== body.out_trade_no)) throw missing();
    return order;
  }
  if (!isText(body.out_trade_no)) throw badField('out_trade_no', '与transaction_id不能同时为空');
  const order = findOrder(sim, mchid, body.out_trade_no);
  if (!order) throw missing();
  return order;
}

function checkRefundable(sim: PaySim, order: PayOrder, wish: RefundWish): void {
  const now = sim.now().getTime();
  if (order.successAt === null) throw invalidRequest('订单未支付，不能退款');
  if (now > order.successAt.getTime() + YEAR_MS) throw invalidRequest('订单已超过可退款的最长期限');
  if (wish.totalFen !== order.totalFen) throw invalidRequest('订单金额与原支付订单不一致');
  const live = order.refunds.filter((refund) => refund.status !== 'CLOSED');
  if (live.length >= REFUNDS_PER_ORDER) throw invalidRequest('部分退款次数超过限制');
  const refunded = live.reduce((sum, refund) => sum + refund.refundFen, 0);
  if (refunded + wish.refundFen > order.totalFen) throw invalidRequest('退款金额大于支付金额');
  const latest = order.refunds.at(-1)?.createdAt.getTime() ?? Number.NEGATIVE_INFINITY;
  if (now - latest < GAP_MS) throw new PayError(429, 'FREQUENCY_LIMITED', '同一笔订单的退款请求过于频繁，请1分钟后再试');
}

function createRefund(sim: PaySim, order: PayOrder, outRefundNo: string, wish: RefundWish): PayRefund {
  const createdAt = sim.now();
  const refund: PayRefund = {
    refundId: `5030${numberText(sim.random, 7)}${chinaDay(createdAt).replaceAll('-', '')}${numberText(sim.random, 10)}`,
    outRefundNo,
    order,
    refundFen: wish.refundFen,
    reason: wish.reason,
    notifyUrl: wish.notifyUrl,
    status: 'PROCESSING',
    createdAt,
    settlesAt: new Date(createdAt.getTime() + sim.pay.settings.refundDelayMs),
    successAt: null,
  };
  order.refunds.push(refund);
  sim.pay.state.refunds.set(numberKey(order.mchid, outRefundNo), refund);
  sim.pay.state.settling.add(refund);
  watchRefund(sim, refund);
  return refund;
}
