import type { QuoteGroup } from '@lintuan/contracts/checkout/schemas';
import type { GroupProblem } from '@lintuan/contracts/group-buy/joining';
import { expect, test } from 'vitest';
import { groupTrouble } from './group-problem.ts';
import { line, quoteOf, shop } from './sample-quote.ts';

const group = (problem: GroupProblem | null): QuoteGroup => ({
  activityId: 'activity',
  groupId: 'group',
  size: 3,
  hours: 24,
  deadline: null,
  perOrderLimit: 2,
  problem,
  unpaidCheckoutId: null,
});
const asked = (problem: GroupProblem | null, quantity = 1, available = 9) => ({
  ...quoteOf([shop('fruit', [line('cherry', { quantity, available })])]),
  group: group(problem),
});

test.each([
  ['a full group leads to others first, then to one of their own', 'full', ['others', 'start']],
  ['a group that is closing does too', 'closing', ['others', 'start']],
  ['an order that waits for its payment is paid first', 'unpaid_seat', ['pay']],
  ['who is in already sees the group', 'already_in', ['see']],
  ['who is no newcomer may begin a group or buy alone', 'newcomers_only', ['start', 'alone']],
  ['without an activity the price alone is left', 'not_running', ['alone']],
] as const)('%s', (_, problem, ways) => {
  expect(groupTrouble(asked(problem))).toMatchObject({ ways, fewer: 0 });
});

test.each([
  ['more than one order may hold shrinks to that', 'over_limit', 5, 9, 2],
  ['more than is left shrinks to what is left', 'sold_out', 2, 1, 1],
  ['where nothing is left nothing shrinks', 'sold_out', 1, 0, 0],
  ['a limit that is used up by earlier orders is not cured by buying fewer', 'over_limit', 1, 9, 0],
] as const)('%s', (_, problem, quantity, available, fewer) => {
  const trouble = groupTrouble(asked(problem, quantity, available));
  expect(trouble?.fewer).toBe(fewer);
  expect(trouble?.ways).toEqual(fewer > 0 ? ['fewer', 'alone'] : ['alone']);
});

test('nothing stands in the way of a group without a problem, or of an order without a group', () => {
  expect(groupTrouble(asked(null))).toBeNull();
  expect(groupTrouble(quoteOf([shop('fruit', [line('cherry')])]))).toBeNull();
});
