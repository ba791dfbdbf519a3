import type { OrderGroup } from '@lintuan/contracts/orders/schemas';
import { expect, test } from 'vitest';
import { sayOrderGroup } from './say-order-group.ts';

const group = (state: OrderGroup['state'], seatState: OrderGroup['seatState']): OrderGroup => ({
  groupId: 'group',
  activityId: 'activity',
  state,
  seatState,
  size: 3,
  missing: 1,
  deadline: null,
  leader: false,
  consent: true,
  moved: false,
});

test.each([
  ['waiting', 'held', '付款后开团，就能邀请邻居'],
  ['open', 'held', '付款后就算参团'],
  ['open', 'paid', '还差 1 人成团'],
  ['formed', 'paid', '已成团'],
  ['failed', 'lost', '没有拼满'],
  ['open', 'left', '你退出了这个团'],
  ['closed', 'left', '你退出了这个团'],
  ['closed', 'freed', '超时未付款，座位已放出'],
  ['formed', 'given_back', '成团后已退款'],
] as const)('an order in a group that is %s, with a seat that is %s, says %s', (state, seatState, said) => {
  expect(sayOrderGroup(group(state, seatState))).toBe(said);
});
