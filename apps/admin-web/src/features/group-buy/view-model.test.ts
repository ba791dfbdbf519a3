import type { ManagedGroup } from '@lintuan/contracts/group-buy/managed-schemas';
import { activityStates, groupStates, seatStates } from '@lintuan/contracts/group-buy/states';
import { expect, test } from 'vitest';
import { activityStateWords, groupStateWords, sayFaults, sayGroup, seatStateWords } from './group-buy-words.ts';
import { fillingOf } from './view-model.ts';

const all = () => true;
const now = new Date('2026-11-20T02:00:00.000Z');
const group = {
  state: 'open' as ManagedGroup['state'],
  size: 5,
  paid: 2,
  taken: 2,
  filled: 0,
  virtualFill: true,
  deadline: '2026-11-20T10:00:00.000Z',
};

test.each([
  ['activities', activityStates, activityStateWords],
  ['groups', groupStates, groupStateWords],
  ['seats', seatStates, seatStateWords],
])('every state of %s is told in a word of its own', (_, states, words) => {
  expect(Object.keys(words).sort()).toEqual([...states].sort());
  expect(new Set(Object.values(words).map(({ word }) => word)).size).toBe(states.length);
});

test('an open group is told by who is missing and until when, one that is over by what came of it', () => {
  expect(sayGroup({ ...group, taken: 3, filled: 1 })).toBe('还差 2 人，1 人正在付款，2026-11-20 18:00 截止');
  expect(sayGroup({ ...group, state: 'formed' })).toBe('人齐了，订单可以发货');
});

test.each<[string, object, object | null]>([
  ['an open group', {}, { may: true, seats: 3 }],
  ['a group someone is just paying in', { taken: 3 }, { may: false }],
  ['a group whose activity does not allow it', { virtualFill: false }, { may: false }],
  ['a group whose time is over', { deadline: now.toISOString() }, { may: false }],
  ['a group that has formed', { state: 'formed' }, null],
  ['a group nobody has paid in yet', { state: 'waiting' }, null],
])('filling %s is %j %j', (_, part, filling) => {
  const found = fillingOf({ ...group, ...part }, all, now);
  if (filling === null) expect(found).toBeNull();
  else expect(found).toMatchObject(filling);
});

test('who may not fill is not told of it', () => {
  expect(fillingOf(group, (held) => held === 'group_buy.edit', now)).toBeNull();
});

test('what is refused about a SKU is told with its name', () => {
  expect(sayFaults({ 'skus.1.quota': '可用库存只有 2 件', endsAt: '结束时间已经过了' }, [{ specs: [] }, { specs: ['500g'] }])).toEqual([
    '500g：可用库存只有 2 件',
    '结束时间已经过了',
  ]);
});
