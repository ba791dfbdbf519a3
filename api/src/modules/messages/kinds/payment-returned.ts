import { latePaymentReturned } from '../../../events/orders.ts';
import { defineKind } from '../define-kind.ts';
import { yuan } from '../words.ts';

export const paymentReturned = defineKind('payment_returned', latePaymentReturned, async (know, { checkoutId, amountFen }) => {
  const [order] = await know.orders(checkoutId);
  if (!order) return [];
  const amount = yuan(amountFen);
  return [
    {
      key: `payment_returned:${checkoutId}`,
      audience: 'customer',
      recipients: [order.shopperId],
      title: '付款会原路退回',
      body: `${order.goods}，付款时订单已关闭，${amount} 会原路退回，到账后再告诉你`,
      target: { kind: 'order', id: order.publicId },
      template: { key: 'refund', words: { goods: order.goods, amount, note: '付款时订单已关闭，原路退回' } },
    },
  ];
});
