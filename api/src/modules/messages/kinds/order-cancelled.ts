import { orderCancelled as event } from '../../../events/orders.ts';
import { defineKind } from '../define-kind.ts';
import { sayGoods, yuan } from '../words.ts';

const who: Readonly<Record<string, string>> = { merchant: '商家', staff: '平台' };

/** Told when others did it; whoever cancels an order of their own knows. */
export const orderCancelled = defineKind('order_cancelled', event, async (know, { orderId, cause, refundFen }) => {
  const order = who[cause] ? await know.order(orderId) : null;
  if (!order) return [];
  const why = order.cancelReason ? `（${order.cancelReason}）` : '';
  const money = refundFen > 0 ? `，${yuan(refundFen)} 会原路退回` : '';
  return [
    {
      key: `order_cancelled:${orderId}`,
      audience: 'customer',
      recipients: [order.shopperId],
      title: `订单已由${who[cause]}取消`,
      body: `${sayGoods(order)}${why}${money}`,
      target: { kind: 'order', id: order.publicId },
    },
  ];
});
