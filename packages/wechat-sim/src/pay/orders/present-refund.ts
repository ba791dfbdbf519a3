import type { Fields } from '../../input.ts';
import { chinaTime } from '../china-time.ts';
import type { PayRefund } from '../pay-state.ts';

const ACCOUNT = '支付用户零钱';

export function presentRefund(refund: PayRefund): Fields {
  const { order, refundFen } = refund;
  return {
    ...namesOf(refund),
    channel: 'ORIGINAL',
    create_time: chinaTime(refund.createdAt),
    status: refund.status,
    funds_account: 'AVAILABLE',
    promotion_detail: [],
    amount: {
      total: order.totalFen,
      refund: refundFen,
      from: [],
      payer_total: order.totalFen,
      payer_refund: refundFen,
      settlement_total: order.totalFen,
      settlement_refund: refundFen,
      discount_refund: 0,
      currency: 'CNY',
      refund_fee: 0,
    },
  };
}

/** What a refund notice carries. */
export function presentRefundNotice(refund: PayRefund): Fields {
  const { order, refundFen } = refund;
  return {
    mchid: order.mchid,
    ...namesOf(refund),
    refund_status: refund.status,
    amount: { total: order.totalFen, refund: refundFen, payer_total: order.totalFen, payer_refund: refundFen },
  };
}

function namesOf({ order, refundId, outRefundNo, successAt }: PayRefund): Fields {
  return {
    refund_id: refundId,
    out_refund_no: outRefundNo,
    transaction_id: order.transactionId,
    out_trade_no: order.outTradeNo,
    user_received_account: ACCOUNT,
    ...(successAt ? { success_time: chinaTime(successAt) } : {}),
  };
}
