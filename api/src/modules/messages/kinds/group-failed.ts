import { seatLost } from '../../../events/group-buy.ts';
import { defineKind } from '../define-kind.ts';

/** Each of its members for themselves, as their money goes back. */
export const groupFailed = defineKind('group_failed', seatLost, async (know, { groupId, seatId, shopperId }) => {
  const group = await know.group(groupId);
  if (!group) return [];
  return [
    {
      key: `group_failed:${seatId}`,
      audience: 'customer',
      recipients: [shopperId],
      title: '拼团没有成功',
      body: `${group.productName}，没有拼满 ${group.size} 人，付的钱会原路退回，到账后再告诉你`,
      target: { kind: 'group', id: group.publicId },
      template: { key: 'group_result', words: { goods: group.productName, note: '没有成团，款项原路退回' } },
    },
  ];
});
