import { groupProblems } from '@lintuan/contracts/group-buy/joining';
import type { GroupPage, MyStanding } from '@lintuan/contracts/group-buy/schemas';
import { describe, expect, test } from 'vitest';
import { groupPage, nextGroup, seated, standing } from './sample-groups.ts';
import { sayStand, sayWay } from './say-group.ts';
import { standOf, type Way } from './stand.ts';

const now = Date.parse('2026-12-01T04:00:00.000Z');
const late = Date.parse('2026-12-02T01:58:00.000Z');

type Case = [who: string, page: GroupPage, mine: MyStanding | undefined, at: number, kind: string, main: Way | null, second: Way | null];

const over = { state: 'failed', endedAt: '2026-12-02T02:00:00.000Z' } as const;
const formed = { state: 'formed', paid: 3, missing: 0, free: 0 } as const;

const cases: Case[] = [
  ['a guest joins', groupPage(), undefined, now, 'open', 'join', null],
  ['someone without a seat joins', groupPage(), standing(), now, 'open', 'join', null],
  ['a member invites', groupPage(), seated('paid'), now, 'in', 'invite', 'order'],
  ['a member still invites in the last minutes', groupPage(), seated('paid'), late, 'in', 'invite', 'order'],
  ['whoever has not paid is led back to the payment', groupPage(), seated('held'), now, 'unpaid', 'pay', null],
  ['an unpaid order elsewhere comes first', groupPage(), standing({ unpaidCheckoutId: 'c' }), now, 'unpaid_elsewhere', 'pay', null],
  ['whoever left may come back', groupPage(), { ...seated('left'), joinProblem: null }, now, 'open', 'join', null],
  ['in the last minutes one starts a new one', groupPage(), undefined, late, 'closing', 'start', null],
  ['in the last minutes the next best is offered', groupPage({ next: nextGroup }), undefined, late, 'closing', 'next', null],
  ['while all seats are being paid one waits or looks', groupPage({ free: 0, taken: 3 }), undefined, now, 'all_held', null, 'look'],
  [
    'while all seats are being paid there may be another',
    groupPage({ free: 0, next: nextGroup }),
    undefined,
    now,
    'all_held',
    null,
    'next',
  ],
  ['newcomers only: one starts a new one', groupPage(), standing({ joinProblem: 'newcomers_only' }), now, 'newcomers_only', 'start', null],
  ['over the limit: alone', groupPage(), standing({ joinProblem: 'over_limit' }), now, 'over_limit', 'alone', null],
  ['sold out: alone', groupPage(), standing({ joinProblem: 'sold_out' }), now, 'sold_out', 'alone', null],
  ['formed with me: my order', groupPage(formed), seated('paid'), now, 'formed_mine', 'order', null],
  ['formed without me: the next best', groupPage({ ...formed, next: nextGroup }), undefined, now, 'formed', 'next', null],
  ['formed without me, no other: a new one', groupPage(formed), standing(), now, 'formed', 'start', null],
  [
    'failed with me: my order beside the next best',
    groupPage({ ...over, next: nextGroup }),
    seated('lost'),
    now,
    'failed_mine',
    'next',
    'order',
  ],
  ['failed after the activity ended: alone', groupPage(over, { state: 'ended' }), undefined, now, 'failed', 'alone', null],
  ['failed and I may not start: alone', groupPage(over), standing({ startProblem: 'sold_out' }), now, 'failed', 'alone', null],
  ['closed: a new one', groupPage({ ...over, state: 'closed' }), undefined, now, 'closed', 'start', null],
];

test.each(cases)('%s', (_, page, mine, at, kind, main, second) => {
  expect(standOf(page, mine, at)).toEqual({ kind, main, second });
});

describe('whatever keeps someone from joining', () => {
  test.each(groupProblems)('%s is said, and does not offer to join all the same', (joinProblem) => {
    const state = joinProblem === 'over' ? 'failed' : 'open';
    const mine =
      joinProblem === 'already_in'
        ? seated('paid')
        : standing({ joinProblem, unpaidCheckoutId: joinProblem === 'unpaid_seat' ? 'c' : null });
    const page = groupPage({ state });
    const { kind, main } = standOf(page, mine, now);
    expect(main).not.toBe('join');
    expect(sayStand(kind, page)).not.toBe('');
  });
});

test('the main button says what one pays and how many are missing', () => {
  expect(sayWay('join', groupPage())).toBe('参团 ¥12.80（还差 1 人）');
  const [sku] = groupPage().activity.skus;
  const several = groupPage({}, { skus: [sku!, { ...sku!, skuId: 'big', groupFen: 2380 }] });
  expect(sayWay('join', several)).toBe('参团 ¥12.80 起（还差 1 人）');
});
