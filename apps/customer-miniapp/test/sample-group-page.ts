import { GroupPage, MyGroupList, MyStanding, Share, SharedGroup } from '@lintuan/contracts/group-buy/schemas';
import { CustomerOrder } from '@lintuan/contracts/orders/schemas';
import { serve } from './contract-server.ts';
import { activity, activityId, groupId, token } from './sample-group.ts';
import { checkoutId, now, order, orderIds } from './sample-trade.ts';

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

const openWithTwo: GroupPage = {
  groupId,
  state: 'open',
  size: 3,
  paid: 2,
  taken: 2,
  filled: 0,
  missing: 1,
  free: 1,
  openedAt: inHours(-1),
  deadline: inHours(20),
  joinUntil: inHours(19),
  endedAt: null,
  faces: [
    { name: '林**', avatarUrl: null, leader: true },
    { name: '陈**', avatarUrl: null, leader: false },
  ],
  activity,
  next: null,
};
const stranger: MyStanding = { seat: null, unpaidCheckoutId: null, joinProblem: null, startProblem: null };

export const member: MyStanding = {
  ...stranger,
  seat: { orderId: orderIds[0], orderState: 'forming', checkoutId, seatState: 'paid', leader: false, consent: true },
  joinProblem: 'already_in',
};
export const formed: Partial<GroupPage> = { state: 'formed', paid: 3, taken: 3, missing: 0, free: 0, endedAt: inHours(0) };

/** How the group and the shopper stand right now; a test sets it. */
export const group = { page: openWithTwo, standing: stranger };
export const beforeGroup = (): void => void Object.assign(group, { page: openWithTwo, standing: stranger });

export const share: Share = {
  token: 'abcdefghjk0123456789',
  title: '还差1人',
  h5Url: 'https://lintuan.test/subpackages/group/group/index',
  cardUrl: '/files/card.jpg',
  posterUrl: '/files/poster.png',
};

const orderInGroup = (): CustomerOrder => ({
  ...order(),
  state: now.state === 'cancelled' ? 'cancelled' : 'forming',
  expiresAt: null,
  paidTogether: 1,
  cancelCause: now.state === 'cancelled' ? 'left_group' : null,
  group: {
    groupId,
    activityId,
    state: 'open',
    seatState: now.state === 'cancelled' ? 'left' : 'paid',
    size: 3,
    missing: 1,
    deadline: inHours(20),
    leader: false,
    consent: true,
    moved: false,
  },
});

/** Teaches the contract server a group and what is one's own in it. */
export function serveGroupPage(): void {
  serve(`GET /public/shares/${token}`, SharedGroup, { groupId, sharerName: '林**' });
  serve(`GET /public/groups/${groupId}`, GroupPage, () => group.page);
  serve(`GET /customer/group-activities/${activityId}/standing`, MyStanding, () => group.standing);
  serve(`POST /customer/groups/${groupId}/shares`, Share, share);
  serve('GET /customer/groups', MyGroupList, { items: [], next: null });
  serve(`GET /customer/orders/${orderIds[0]}`, CustomerOrder, orderInGroup);
  serve(`POST /customer/orders/${orderIds[0]}/cancel`, CustomerOrder, () => {
    now.state = 'cancelled';
    return orderInGroup();
  });
}
