import { checkoutPaid } from '../../../events/orders.ts';
import { defineKind } from '../define-kind.ts';
import { sayGoods, yuan } from '../words.ts';

/** Each merchant hears of its own part; one in a group waits until the group has formed. */
export const orderNew = defineKind('order_new', checkoutPaid, async (know, { checkoutId }) => {
  const orders = (await know.orders(checkoutId)).filter(({ kind }) => kind !== 'group');
  return Promise.all(
    orders.map(async (order) => ({
      key: `order_new:${order.id}`,
      audience: 'merchant' as const,
      recipients: await know.orderHands(order.merchantId),
      title: '有新订单',
      body: `${sayGoods(order)}，${yuan(order.payableFen)}，等待备货`,
      target: { kind: 'order' as const, id: order.publicId },
    })),
  );
});
