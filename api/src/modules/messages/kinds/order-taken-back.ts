import { orderCancelled } from '../../../events/orders.ts';
import { membersWho } from '../../merchants/index.ts';
import { newsOfOrder } from '../../orders/index.ts';
import { defineKind } from '../define-kind.ts';
import { sayGoods } from '../words.ts';

/** Stops the hands that prepare what its buyer no longer wants. */
export const orderTakenBack = defineKind('order_taken_back', orderCancelled, async (tx, { orderId, merchantId, cause }) => {
  const order = cause === 'shopper' ? await newsOfOrder(tx.db, orderId) : null;
  if (!order) return [];
  return [
    {
      key: `order_taken_back:${orderId}`,
      audience: 'merchant',
      recipients: await membersWho(tx.db, merchantId, 'orders.read'),
      title: '顾客取消了订单',
      body: `${sayGoods(order)}，不用再备货`,
      target: { kind: 'order', id: order.publicId },
    },
  ];
});
