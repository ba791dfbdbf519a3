import { groupFormed as event } from '../../../events/group-buy.ts';
import { groupNews } from '../../group-buy/index.ts';
import { defineKind } from '../define-kind.ts';
import { paidMembers } from '../paid-members.ts';

export const groupFormed = defineKind('group_formed', event, async (tx, { groupId }) => {
  const group = await groupNews(tx.db, groupId);
  if (!group) return [];
  return [
    {
      key: `group_formed:${groupId}`,
      audience: 'customer',
      recipients: paidMembers(group),
      title: '拼团成功',
      body: `${group.productName}，${group.size} 人团已拼满，商家开始备货`,
      target: { kind: 'group', id: group.publicId },
      template: { key: 'group_result', words: { goods: group.productName, note: '拼团成功，商家开始备货' } },
    },
  ];
});
