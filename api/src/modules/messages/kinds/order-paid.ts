import { checkoutPaid } from '../../../events/orders.ts';
import { defineKind } from '../define-kind.ts';
import { sayGoods, yuan } from '../words.ts';

export const orderPaid = defineKind('order_paid', checkoutPaid, async (know, { checkoutId }) => {
  const orders = await know.orders(checkoutId);
  const [first] = orders;
  // A group that is full already says so by itself.
  if (!first || (first.kind === 'group' && first.state !== 'forming')) return [];
  const goods = sayGoods({ goods: first.goods, pieces: orders.reduce((sum, order) => sum + order.pieces, 0) });
  const amount = yuan(orders.reduce((sum, order) => sum + order.payableFen, 0));
  return [
    {
      key: `order_paid:${checkoutId}`,
      audience: 'customer',
      recipients: [first.shopperId],
      title: '付款成功',
      body: `${goods}，${amount}，${first.kind === 'group' ? '成团后开始备货' : '商家会尽快备货'}`,
      target: { kind: 'order', id: first.publicId },
    },
  ];
});
