import type { PaySim } from './pay.ts';
import type { PayNotice, PayOrder, PayRefund, ShippingRecord } from './pay-state.ts';

export type RefundRecord = Omit<PayRefund, 'order'>;
export type NoticeRecord = Omit<PayNotice, 'body' | 'copies' | 'resource'>;

export interface OrderRecord extends Omit<PayOrder, 'refunds'> {
  refunds: RefundRecord[];
  notices: NoticeRecord[];
  shipping: ShippingRecord | null;
}

/** An order with all that happened to it, free of the sealed texts and fit for JSON. */
export function presentOrderRecord(sim: PaySim, order: PayOrder): OrderRecord {
  const { notices, shipping } = sim.pay.state;
  const own = notices.filter(({ mchid, outTradeNo }) => mchid === order.mchid && outTradeNo === order.outTradeNo);
  return {
    ...order,
    refunds: order.refunds.map(presentRefundRecord),
    notices: own.map(presentNoticeRecord),
    shipping: (order.transactionId && shipping.get(order.transactionId)) || null,
  };
}

export const presentRefundRecord = ({ order: _, ...refund }: PayRefund): RefundRecord => refund;

export const presentNoticeRecord = ({ body: _, copies: __, resource: ___, ...notice }: PayNotice): NoticeRecord => notice;
