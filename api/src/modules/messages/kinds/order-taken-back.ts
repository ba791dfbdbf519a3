import { orderCancelled } from '../../../events/orders.ts';
import { defineKind } from '../define-kind.ts';
import { sayGoods } from '../words.ts';

/** Stops the hands that prepare what its buyer no longer wants. */
export const orderTakenBack = defineKind('order_taken_back', orderCancelled, async (know, { orderId, merchantId, cause }) => {
  const order = cause === 'shopper' ? await know.order(orderId) : null;
  if (!order) return [];
  return [
    {
      key: `order_taken_back:${orderId}`,
      audience: 'merchant',
      recipients: await know.orderHands(merchantId),
      title: '顾客取消了订单',
      body: `${sayGoods(order)}，不用再备货`,
      target: { kind: 'order', id: order.publicId },
    },
  ];
});
