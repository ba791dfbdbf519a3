import type { ManagedGroup } from '@lintuan/contracts/group-buy/managed-schemas';
import { groupStates } from '@lintuan/contracts/group-buy/states';
import { expect, test } from 'vitest';
import { sayGroup, sayWindow, seatsOf } from './view-model.ts';

const group = { state: 'open' as ManagedGroup['state'], size: 5, paid: 2, taken: 3, filled: 1 };

test('an open group is told by who is missing, and by who is just paying', () => {
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

test('a window is told from its start to its end', () => {
  const now = new Date('2026-11-20T02:00:00.000Z');
  expect(sayWindow({ startsAt: '2026-11-20T02:00:00.000Z', endsAt: '2026-11-28T14:00:00.000Z' }, now)).toBe('今天 10:00 – 11月28日 22:00');
});
