import type { ActivityState, ManagedGroup } from '@lintuan/contracts/group-buy/schemas';
import { groupStates } from '@lintuan/contracts/group-buy/states';
import { expect, test } from 'vitest';
import { type ActivityAction, actionsOf, cheapest, missingOf, payingOf, sayGroup, sayWindow, seatsOf } from './view-model.ts';

const group = { state: 'open' as ManagedGroup['state'], size: 5, paid: 2, taken: 3, filled: 1 };
const all = () => true;

test('who is missing counts neither a seat that is filled nor one that is only being paid', () => {
  expect(missingOf(group)).toBe(2);
  expect(payingOf(group)).toBe(1);
  expect(sayGroup(group)).toBe('还差 2 人，1 人正在付款');
  expect(sayGroup({ ...group, taken: 2 })).toBe('还差 2 人');
});

test('a group that is over is told by what came of it, each state in its own words', () => {
  const sentences = groupStates.map((state) => sayGroup({ ...group, state }));
  expect(new Set(sentences).size).toBe(groupStates.length);
});

test.each([
  [group, ['paid', 'paid', 'filled', 'paying', 'free']],
  [{ size: 2, paid: 0, taken: 0, filled: 0 }, ['free', 'free']],
  [{ size: 2, paid: 2, taken: 2, filled: 0 }, ['paid', 'paid']],
  [{ size: 2, paid: 2, taken: 3, filled: 0 }, ['paid', 'paid']],
])('%j shows one mark per seat', (seats, marks) => {
  expect(seatsOf(seats)).toEqual(marks);
});

test.each<[ActivityState, number, ActivityAction[]]>([
  ['draft', 0, ['publish', 'edit', 'discard']],
  ['scheduled', 0, ['stop']],
  ['running', 3, ['stop']],
  ['running', 0, ['stop']],
  ['ended', 2, ['stop']],
  ['ended', 0, []],
  ['stopped', 2, ['stop']],
  ['stopped', 0, []],
])('an activity that is %s with %i open groups offers %j', (state, openGroups, actions) => {
  expect(actionsOf({ state, openGroups }, all)).toEqual(actions);
});

test('who may only look is offered nothing', () => {
  expect(actionsOf({ state: 'draft', openGroups: 0 }, (permission) => permission === 'group_buy.read')).toEqual([]);
});

test('the cheapest SKU stands for the activity', () => {
  expect(cheapest([{ groupFen: 900 }, { groupFen: 700 }, { groupFen: 800 }])).toEqual({ groupFen: 700 });
  expect(cheapest([])).toBeNull();
});

test('a window is told from its start to its end', () => {
  const now = new Date('2026-11-20T02:00:00.000Z');
  expect(sayWindow({ startsAt: '2026-11-20T02:00:00.000Z', endsAt: '2026-11-28T14:00:00.000Z' }, now)).toBe('今天 10:00 – 11月28日 22:00');
});
