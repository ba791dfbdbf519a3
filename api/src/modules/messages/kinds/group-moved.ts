import { seatMoved } from '../../../events/group-buy.ts';
import { defineKind } from '../define-kind.ts';

export const groupMoved = defineKind('group_moved', seatMoved, async (know, { groupId, seatId, shopperId }) => {
  const group = await know.group(groupId);
  if (!group) return [];
  const standing = group.missing === 0 ? '已经成团' : `还差 ${group.missing} 人`;
  return [
    {
      key: `group_moved:${seatId}`,
      audience: 'customer',
      recipients: [shopperId],
      title: '已为你换到另一个团',
      body: `${group.productName}，付款时原来的团已满或已结束，按你的选择换到同价的团，${standing}`,
      target: { kind: 'group', id: group.publicId },
      template: { key: 'group_result', words: { goods: group.productName, note: `已换到另一个团，${standing}` } },
    },
  ];
});
