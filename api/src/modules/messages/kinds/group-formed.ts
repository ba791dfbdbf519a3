import { groupFormed as event } from '../../../events/group-buy.ts';
import { defineKind } from '../define-kind.ts';

export const groupFormed = defineKind('group_formed', event, async (know, { groupId }) => {
  const group = await know.group(groupId);
  if (!group) return [];
  return [
    {
      key: `group_formed:${groupId}`,
      audience: 'customer',
      recipients: await know.paidMembers(groupId),
      title: '拼团成功',
      body: `${group.productName}，${group.size} 人团已拼满，商家开始备货`,
      target: { kind: 'group', id: group.publicId },
      template: { key: 'group_result', words: { goods: group.productName, note: '拼团成功，商家开始备货' } },
    },
  ];
});
