import { groupStates, seatStates } from '@lintuan/contracts/group-buy/states';
import { expect, test } from 'vitest';
import { myGroupFace } from './my-group-faces.ts';
import { myGroup } from './sample-groups.ts';

test.each([
  ['waiting', 'held', '待付款', '', 'pay'],
  ['open', 'held', '待付款', '', 'pay'],
  ['open', 'paid', '拼团中', '还差 1 人成团', 'invite'],
  ['formed', 'paid', '已成团', '', 'order'],
  ['failed', 'lost', '未成团', '没有拼满，款项原路退回', 'order'],
  ['open', 'left', '已退出', '款项原路退回', 'order'],
  ['closed', 'freed', '已取消', '超时未付款，座位已放出', 'order'],
  ['formed', 'given_back', '已退款', '成团后退款', 'order'],
] as const)('in a group that is %s a seat that is %s says %s', (state, seatState, word, note, way) => {
  expect(myGroupFace(myGroup(state, seatState))).toMatchObject({ word, note, way });
});

test('a group whose clock never ran has no page to open', () => {
  expect(myGroupFace(myGroup('waiting', 'held', null)).opensGroup).toBe(false);
  expect(myGroupFace(myGroup('closed', 'freed', null)).opensGroup).toBe(false);
  expect(myGroupFace(myGroup('open', 'paid')).opensGroup).toBe(true);
});

test('only someone with a paid seat in an open group is asked to invite', () => {
  const inviting = groupStates.flatMap((state) =>
    seatStates.filter((seatState) => myGroupFace(myGroup(state, seatState)).way === 'invite').map((seatState) => `${state} ${seatState}`),
  );
  expect(inviting).toEqual(['open paid']);
});
