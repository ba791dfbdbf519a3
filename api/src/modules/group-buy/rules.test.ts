import { next, statesOf } from '@lintuan/kernel/state-table';
import { describe, expect, test } from 'vitest';
import {
  activityLife,
  faultsOf,
  groupLife,
  joinUntil,
  nearEnd,
  nextLeader,
  payBy,
  problemOf,
  type Settings,
  type Situation,
  seatLife,
  takesStarts,
} from './rules.ts';

const now = new Date('2026-06-01T10:00:00Z');
const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000);

const activity = {
  state: 'running',
  startsAt: minutes(-60),
  endsAt: minutes(60),
  newcomersOnly: false,
  perOrderLimit: 2,
  perPersonLimit: 4,
} as const;
const group = { state: 'open', size: 3, seatsTaken: 1, seatsPaid: 1, virtualSeats: 0, deadline: minutes(30) } as const;
const person = { seatedHere: false, unpaid: false, units: 0, newcomer: true };
const situation = (change: Partial<Situation>): Situation => ({ now, activity, group, enough: true, quantity: 1, person, ...change });

describe('what keeps someone from a seat', () => {
  test.each<[string, Partial<Situation>, ReturnType<typeof problemOf>]>([
    ['nothing, in an open group with a seat', {}, null],
    ['nothing, for a group of their own', { group: null }, null],
    ['an order they have not paid, before all else', { person: { ...person, unpaid: true }, group: null }, 'unpaid_seat'],
    ['a seat they have there', { person: { ...person, seatedHere: true } }, 'already_in'],
    ['that it formed', { group: { ...group, state: 'formed' } }, 'over'],
    ['that its time is over, though no job has said so', { group: { ...group, deadline: now } }, 'over'],
    ['the last two minutes', { group: { ...group, deadline: minutes(2) } }, 'closing'],
    ['that every seat is held', { group: { ...group, seatsTaken: 3 } }, 'full'],
    ['that seats were filled', { group: { ...group, seatsTaken: 1, virtualSeats: 2 } }, 'full'],
    [
      'that it is for newcomers',
      { activity: { ...activity, newcomersOnly: true }, person: { ...person, newcomer: false } },
      'newcomers_only',
    ],
    [
      'not that it is for newcomers, who starts one',
      { activity: { ...activity, newcomersOnly: true }, person: { ...person, newcomer: false }, group: null },
      null,
    ],
    ['too many in one order', { quantity: 3 }, 'over_limit'],
    ['too many in all orders', { quantity: 2, person: { ...person, units: 3 } }, 'over_limit'],
    ['too few units', { enough: false }, 'sold_out'],
    ['that the activity has not begun', { group: null, activity: { ...activity, startsAt: minutes(1) } }, 'not_running'],
    ['that the activity is over', { group: null, activity: { ...activity, endsAt: now } }, 'not_running'],
    ['not the end of the activity, who joins', { activity: { ...activity, state: 'ended', endsAt: now } }, null],
  ])('is %s', (_, change, problem) => {
    expect(problemOf(situation(change))).toBe(problem);
  });
});

describe('times', () => {
  test('a seat waits ten minutes, or until its group ends', () => {
    expect([payBy(now, null), payBy(now, minutes(30)), payBy(now, minutes(4))]).toEqual([minutes(10), minutes(10), minutes(4)]);
  });
  test('joining ends two minutes before the group does', () => {
    expect(joinUntil(minutes(30))).toEqual(minutes(28));
  });
  test('the end is near an hour before it, or in the last quarter of a short life', () => {
    expect([nearEnd(minutes(600), 24), nearEnd(minutes(600), 1)]).toEqual([minutes(540), minutes(585)]);
  });
  test.each([
    ['scheduled', -1, 1, true],
    ['running', -1, 1, true],
    ['running', -2, -1, false],
    ['scheduled', 1, 2, false],
    ['draft', -1, 1, false],
    ['stopped', -1, 1, false],
  ] as const)('an activity that is %s from minute %i to %i takes new groups: %s', (state, from, until, takes) => {
    expect(takesStarts({ state, startsAt: minutes(from), endsAt: minutes(until) }, now)).toBe(takes);
  });
});

describe('what of an activity makes no sense', () => {
  const settings: Settings = {
    size: 3,
    startsAt: minutes(0),
    endsAt: minutes(60),
    perOrderLimit: 1,
    perPersonLimit: 2,
    skus: [{ groupFen: 800, starterFen: 700, quota: 30 }],
  };
  test.each<[string, Partial<Settings>, number | null, string[]]>([
    ['nothing', {}, 1000, []],
    ['a group price that saves nothing', {}, 800, ['skus.0.groupFen']],
    ['a SKU of another product', {}, null, ['skus.0.skuId']],
    ['a starter who pays more', { skus: [{ groupFen: 800, starterFen: 900, quota: 30 }] }, 1000, ['skus.0.starterFen']],
    ['units for less than one group', { skus: [{ groupFen: 800, starterFen: null, quota: 2 }] }, 1000, ['skus.0.quota']],
    ['an order of more than a person may have', { perOrderLimit: 3 }, 1000, ['perPersonLimit']],
    ['an end before its start', { endsAt: minutes(-1), startsAt: minutes(0) }, 1000, ['endsAt']],
    ['an end that is past', { startsAt: minutes(-9), endsAt: minutes(-1) }, 1000, ['endsAt']],
    ['more than half a year', { endsAt: minutes(181 * 24 * 60) }, 1000, ['endsAt']],
  ])('is %s', (_, change, listFen, fields) => {
    expect(faultsOf({ ...settings, ...change }, [listFen], now).map((fault) => fault.field)).toEqual(fields);
  });
});

test('who paid first leads once the leader has left, and nobody when nobody has paid', () => {
  const [early, late] = [
    { shopperId: 8, paidAt: minutes(1) },
    { shopperId: 3, paidAt: minutes(2) },
  ];
  expect([nextLeader([late, early]), nextLeader([])]).toEqual([8, null]);
});

test('nothing leads out of the end of a group or of a seat, and an activity that is over never runs again', () => {
  const ends = (table: { transitions: Record<string, object> }) =>
    Object.entries(table.transitions)
      .filter(([, ways]) => Object.keys(ways).length === 0)
      .map(([state]) => state);
  expect(ends(activityLife)).toEqual([]);
  expect([next(activityLife, 'ended', 'begin'), next(activityLife, 'stopped', 'begin')]).toEqual([null, null]);
  expect(ends(groupLife)).toEqual(['formed', 'failed', 'closed']);
  expect(ends(seatLife)).toEqual(['freed', 'left', 'lost', 'given_back']);
  expect([statesOf(activityLife).length, statesOf(groupLife).length, statesOf(seatLife).length]).toEqual([5, 5, 6]);
});
