import { seatPaid } from '../../../events/group-buy.ts';
import { defineKind } from '../define-kind.ts';

/** The leader hears of each who joins; the one who fills the group is told of by its forming. */
export const groupJoined = defineKind('group_joined', seatPaid, async (know, { groupId, seatId, shopperId, missing }) => {
  const group = missing === 0 ? null : await know.group(groupId);
  if (!group || group.leaderId === shopperId) return [];
  return [
    {
      key: `group_joined:${seatId}`,
      audience: 'customer',
      recipients: [group.leaderId],
      title: '有邻居参团了',
      body: `${group.productName}，还差 ${missing} 人成团，再邀请几位邻居吧`,
      target: { kind: 'group', id: group.publicId },
      template: { key: 'group_progress', words: { goods: group.productName, note: `有邻居参团，还差 ${missing} 人` } },
    },
  ];
});
