import { orderShipped as event } from '../../../events/orders.ts';
import { defineKind } from '../define-kind.ts';
import { sayGoods } from '../words.ts';

export const orderShipped = defineKind('order_shipped', event, async (know, { orderId }) => {
  const order = await know.order(orderId);
  if (!order) return [];
  const parcel = order.parcel ? `${order.parcel.carrierName} ${order.parcel.trackingNo}` : '正在路上';
  return [
    {
      key: `order_shipped:${orderId}`,
      audience: 'customer',
      recipients: [order.shopperId],
      title: '商品已发货',
      body: `${sayGoods(order)}，${parcel}`,
      target: { kind: 'order', id: order.publicId },
      template: {
        key: 'order_shipped',
        words: { goods: order.goods, order: order.orderNo, note: `${order.parcel?.carrierName ?? ''}已发货，请留意收件` },
      },
    },
  ];
});
