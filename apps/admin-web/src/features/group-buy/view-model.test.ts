import type { ManagedActivity, ManagedGroup } from '@lintuan/contracts/group-buy/schemas';
import { activityStates, groupStates, seatStates } from '@lintuan/contracts/group-buy/states';
import type { Permission } from '@lintuan/contracts/permissions';
import { expect, test } from 'vitest';
import { activityStateWords, groupStateWords, sayFaults, sayGroup, seatStateWords } from './group-buy-words.ts';
import { type ActivityAction, actionsOf, cheapest, figuresSpan, fillingOf, missingOf, payingOf } from './view-model.ts';

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

test('who is missing counts neither a filled seat nor one that is only being paid', () => {
  const seats = { ...group, taken: 3, filled: 1 };
  expect(missingOf(seats)).toBe(2);
  expect(payingOf(seats)).toBe(1);
  expect(sayGroup(seats)).toBe('还差 2 人，1 人正在付款，2026-11-20 18:00 截止');
  expect(sayGroup({ ...group, state: 'formed' })).toBe('人齐了，订单可以发货');
});

test.each<[ManagedActivity['state'], number, ActivityAction[]]>([
  ['draft', 0, ['publish', 'edit', 'discard']],
  ['scheduled', 0, ['stop']],
  ['running', 0, ['stop']],
  ['ended', 2, ['stop']],
  ['ended', 0, []],
  ['stopped', 1, ['stop']],
  ['stopped', 0, []],
])('an activity that is %s with %i open groups offers %j', (state, openGroups, actions) => {
  expect(actionsOf({ state, openGroups }, all)).toEqual(actions);
  expect(actionsOf({ state, openGroups }, (held: Permission) => held === 'group_buy.read')).toEqual([]);
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

test('the cheapest SKU stands for the activity', () => {
  expect(cheapest([{ groupFen: 900 }, { groupFen: 700 }])).toEqual({ groupFen: 700 });
  expect(cheapest([])).toBeNull();
});

test.each([
  ['2026-11-18T17:00:00.000Z', '2026-11-19'],
  ['2026-01-01T00:00:00.000Z', '2026-08-21'],
  ['2026-12-01T00:00:00.000Z', '2026-11-20'],
])('an activity from %s is counted from %s until today, and never over more than the API counts', (startsAt, from) => {
  expect(figuresSpan(startsAt, now)).toEqual({ from, until: '2026-11-20' });
});

test('what is refused about a SKU is told with its name', () => {
  expect(sayFaults({ 'skus.1.quota': '可用库存只有 2 件', endsAt: '结束时间已经过了' }, [{ specs: [] }, { specs: ['500g'] }])).toEqual([
    '500g：可用库存只有 2 件',
    '结束时间已经过了',
  ]);
});
