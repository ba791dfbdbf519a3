import type { RefundCause } from '@lintuan/contracts/payments/schemas';
import { refundSucceeded } from '../../../events/payments.ts';
import { defineKind } from '../define-kind.ts';
import { yuan } from '../words.ts';

const why: Record<RefundCause, string> = {
  after_sale: '售后退款',
  cancelled: '订单取消',
  group_failed: '没有成团',
  left_group: '退出拼团',
  late_payment: '付款时订单已关闭',
  duplicate_payment: '重复付款',
  shortage: '商品缺货',
  delivery_failed: '没有送到',
};

export const refundArrived = defineKind('refund_arrived', refundSucceeded, async (know, refund) => {
  const payment = await know.payment(refund.paymentId);
  if (payment?.purpose !== 'checkout') return [];
  const order = refund.subjectKind === 'order' ? await know.order(refund.subjectId) : (await know.orders(payment.subjectId))[0];
  if (!order) return [];
  const amount = yuan(refund.amountFen);
  const cause = why[refund.cause as RefundCause];
  return [
    {
      key: `refund_arrived:${refund.refundId}`,
      audience: 'customer',
      recipients: [payment.payerId],
      title: `退款 ${amount} 已到账`,
      body: `${order.goods}，${cause}，已退回付款时的账户`,
      target: { kind: 'order', id: order.publicId },
      template: { key: 'refund', words: { goods: order.goods, amount, note: `${cause}，已原路退回` } },
    },
  ];
});
