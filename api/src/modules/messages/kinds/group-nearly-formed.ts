import { groupNearlyFormed as event } from '../../../events/group-buy.ts';
import { defineKind } from '../define-kind.ts';
import { sayMoment } from '../words.ts';

export const groupNearlyFormed = defineKind('group_nearly_formed', event, async (know, { groupId }) => {
  const group = await know.group(groupId);
  if (!group?.deadline || group.missing === 0) return [];
  return [
    {
      key: `group_nearly_formed:${groupId}`,
      audience: 'customer',
      recipients: await know.paidMembers(groupId),
      title: `还差 ${group.missing} 人成团`,
      body: `${group.productName}，${sayMoment(group.deadline)} 截止，邀请一位邻居就成团了`,
      target: { kind: 'group', id: group.publicId },
      template: { key: 'group_progress', words: { goods: group.productName, note: `还差 ${group.missing} 人，快截止了` } },
    },
  ];
});
