import { groupFormed } from '../../../events/group-buy.ts';
import { defineKind } from '../define-kind.ts';

/** The merchant hears of orders in a group when there is something to do for them. */
export const groupOrdersNew = defineKind('group_orders_new', groupFormed, async (know, { groupId, merchantId, checkoutIds }) => {
  const group = await know.group(groupId);
  if (!group) return [];
  return [
    {
      key: `group_orders_new:${groupId}`,
      audience: 'merchant',
      recipients: await know.orderHands(merchantId),
      title: '有团拼成了',
      body: `${group.productName}，${checkoutIds.length} 笔订单等待备货`,
      target: { kind: 'group', id: group.publicId },
    },
  ];
});
