import { expect, test } from 'vitest';
import type { ManagedActivity } from './managed-schemas.ts';
import { type ActivityAction, actionsOf, cheapest, figuresSpan, missingOf, payingOf } from './managed-view.ts';

test('the cheapest SKU stands for the activity', () => {
  expect(cheapest([{ groupFen: 900 }, { groupFen: 700 }, { groupFen: 800 }])).toEqual({ groupFen: 700 });
  expect(cheapest([])).toBeNull();
});

test.each<[ManagedActivity['state'], number, ActivityAction[]]>([
  ['draft', 0, ['publish', 'edit', 'discard']],
  ['scheduled', 0, ['stop']],
  ['running', 3, ['stop']],
  ['running', 0, ['stop']],
  ['ended', 2, ['stop']],
  ['ended', 0, []],
  ['stopped', 1, ['stop']],
  ['stopped', 0, []],
])('an activity that is %s with %i open groups offers %j, and nothing to who may only look', (state, openGroups, actions) => {
  expect(actionsOf({ state, openGroups }, (permission) => permission === 'group_buy.edit')).toEqual(actions);
  expect(actionsOf({ state, openGroups }, () => false)).toEqual([]);
});

test.each([
  ['2026-11-18T10:00:00.000Z', '2026-11-18'],
  ['2026-11-18T17:00:00.000Z', '2026-11-19'],
  ['2026-01-01T00:00:00.000Z', '2026-08-22'],
  ['2026-12-01T00:00:00.000Z', '2026-11-21'],
])('an activity from %s is counted from %s until today in Shanghai, and never over more days than the API counts', (startsAt, from) => {
  expect(figuresSpan(startsAt, new Date('2026-11-20T17:00:00.000Z'))).toEqual({ from, until: '2026-11-21' });
});

test('who is missing counts neither a seat that is filled nor one that is only being paid', () => {
  const seats = { size: 5, paid: 2, taken: 3, filled: 1 };
  expect(missingOf(seats)).toBe(2);
  expect(payingOf(seats)).toBe(1);
});

test('nobody is less than missing, and nobody less than paying', () => {
  const seats = { size: 2, paid: 3, taken: 2, filled: 0 };
  expect([missingOf(seats), payingOf(seats)]).toEqual([0, 0]);
});
