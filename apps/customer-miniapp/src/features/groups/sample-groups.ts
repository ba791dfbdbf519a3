// A group and a shopper's standing for the tests of this folder.
import type { Activity, Face, GroupPage, MyGroup, MySeat, MyStanding, OpenGroup } from '@lintuan/contracts/group-buy/schemas';

export const face = (name: string, leader = false): Face => ({ name, avatarUrl: null, leader });

const activity: Activity = {
  activityId: 'activity',
  productId: 'product',
  productName: '阳山水蜜桃',
  pictureUrl: null,
  merchantId: 'shop',
  merchantName: '青禾果蔬',
  size: 3,
  hours: 24,
  groupFen: 1280,
  singleFen: 1990,
  newcomersOnly: false,
  sold: 0,
  startsAt: '2026-12-01T00:00:00.000Z',
  endsAt: '2026-12-09T00:00:00.000Z',
  state: 'running',
  perOrderLimit: 2,
  perPersonLimit: 4,
  skus: [{ skuId: 'sku', specs: [], pictureUrl: null, singleFen: 1990, groupFen: 1280, starterFen: null }],
};

export const nextGroup: OpenGroup = {
  groupId: 'next',
  size: 3,
  missing: 1,
  free: 1,
  deadline: '2026-12-02T08:00:00.000Z',
  joinUntil: '2026-12-02T07:58:00.000Z',
  faces: [face('王**', true)],
};

/** Three seats, two of them paid. */
export const groupPage = (change: Partial<GroupPage> = {}, ofActivity: Partial<Activity> = {}): GroupPage => ({
  groupId: 'group',
  state: 'open',
  size: 3,
  paid: 2,
  taken: 2,
  filled: 0,
  missing: 1,
  free: 1,
  openedAt: '2026-12-01T02:00:00.000Z',
  deadline: '2026-12-02T02:00:00.000Z',
  joinUntil: '2026-12-02T01:58:00.000Z',
  endedAt: null,
  faces: [face('林**', true), face('陈**')],
  next: null,
  ...change,
  activity: { ...activity, ...ofActivity },
});

export const standing = (change: Partial<MyStanding> = {}): MyStanding => ({
  seat: null,
  unpaidCheckoutId: null,
  joinProblem: null,
  startProblem: null,
  ...change,
});

export const seated = (seatState: MySeat['seatState']): MyStanding =>
  standing({
    seat: { orderId: 'order', orderState: 'forming', checkoutId: 'checkout', seatState, leader: false, consent: true },
    joinProblem: 'already_in',
  });

export const myGroup = (
  state: MyGroup['state'],
  seatState: MyGroup['seatState'],
  deadline: string | null = nextGroup.deadline,
): MyGroup => ({
  groupId: 'group',
  state,
  size: 3,
  missing: 1,
  deadline,
  leader: true,
  seatState,
  orderId: 'order',
  orderState: 'forming',
  checkoutId: 'checkout',
  payableFen: 1280,
  productId: 'product',
  productName: '阳山水蜜桃',
  specs: [],
  pictureUrl: null,
  quantity: 1,
  takenAt: '2026-12-01T02:00:00.000Z',
});
