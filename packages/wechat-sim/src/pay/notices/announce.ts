import { presentOrder } from '../orders/present-order.ts';
import { presentRefundNotice } from '../orders/present-refund.ts';
import type { PaySim } from '../pay.ts';
import type { PayOrder, PayRefund } from '../pay-state.ts';
import { enqueue } from './enqueue.ts';

const REFUND_SUMMARIES = { PROCESSING: '退款处理中', SUCCESS: '退款成功', CLOSED: '退款关闭', ABNORMAL: '退款异常' } as const;

export function announceTransaction(sim: PaySim, order: PayOrder): void {
  const { mchid, outTradeNo, notifyUrl } = order;
  const content = {
    mchid,
    eventType: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    about: 'transaction',
    resource: presentOrder(order),
  } as const;
  enqueue(sim, { ...content, outTradeNo, outRefundNo: null, notifyUrl });
}

/** Without a notify_url of its own a refund is settled in silence. */
export function announceRefund(sim: PaySim, refund: PayRefund): void {
  const { order, outRefundNo, notifyUrl, status } = refund;
  if (notifyUrl === null) return;
  const { mchid, outTradeNo } = order;
  const resource = presentRefundNotice(refund);
  const content = { mchid, eventType: `REFUND.${status}`, summary: REFUND_SUMMARIES[status], about: 'refund', resource } as const;
  enqueue(sim, { ...content, outTradeNo, outRefundNo, notifyUrl });
}
