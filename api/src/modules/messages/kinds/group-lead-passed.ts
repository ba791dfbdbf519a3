import { leadPassed } from '../../../events/group-buy.ts';
import { defineKind } from '../define-kind.ts';

export const groupLeadPassed = defineKind('group_lead_passed', leadPassed, async (know, { groupId, to }) => {
  const group = await know.group(groupId);
  if (!group || group.missing === 0) return [];
  return [
    {
      key: `group_lead_passed:${groupId}:${to}`,
      audience: 'customer',
      recipients: [to],
      title: '你现在是团长',
      body: `${group.productName}，原来的团长退出了，还差 ${group.missing} 人成团，邀请几位邻居吧`,
      target: { kind: 'group', id: group.publicId },
      template: { key: 'group_progress', words: { goods: group.productName, note: `你接任团长，还差 ${group.missing} 人` } },
    },
  ];
});
