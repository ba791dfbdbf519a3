import type { Fields } from '../../input.ts';
import { chinaTime } from '../china-time.ts';
import type { PayMethod, PayOrder, TradeState } from '../pay-state.ts';

export const TRADE_TYPES: Readonly<Record<PayMethod, string>> = { jsapi: 'JSAPI', h5: 'MWEB', native: 'NATIVE' };
export const BANK = 'OTHERS';

const STATE_WORDS: Readonly<Record<TradeState, string>> = {
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  REFUND: '订单发生过退款，退款详情请查询退款单',
  CLOSED: '订单已关闭',
};

/** The answer of a query and, for a paid order, what a notice carries; an unpaid order shows no amount, as at WeChat. */
export function presentOrder(order: PayOrder): Fields {
  const shared = {
    mchid: order.mchid,
    appid: order.appid,
    out_trade_no: order.outTradeNo,
    attach: order.state === 'NOTPAY' || order.state === 'CLOSED' ? '' : (order.attach ?? ''),
    trade_state: order.state,
    trade_state_desc: STATE_WORDS[order.state],
    promotion_detail: [],
  };
  if (order.successAt === null) return { ...shared, payer: {} };
  return {
    ...shared,
    transaction_id: order.transactionId,
    trade_type: TRADE_TYPES[order.method],
    bank_type: BANK,
    success_time: chinaTime(order.successAt),
    payer: { openid: order.payerOpenid },
    amount: { total: order.totalFen, payer_total: order.totalFen, currency: 'CNY', payer_currency: 'CNY' },
  };
}
