import { expect, test } from 'vitest';
import { moneyLines } from './money-lines.ts';

test.each([
  { goodsFen: 5800, deliveryFen: 600, payableFen: 6400, group: null },
  { goodsFen: 5800, deliveryFen: 0, payableFen: 5800, group: null },
  { goodsFen: 5800, deliveryFen: 600, payableFen: 5400, group: {} },
  { goodsFen: 100, deliveryFen: 0, payableFen: 0, group: null },
])('the lines of %j add up to what is paid', (order) => {
  expect(moneyLines(order).reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(order.payableFen);
});

test('nothing is said of offers where there were none', () => {
  expect(moneyLines({ goodsFen: 5800, deliveryFen: 600, payableFen: 6400, group: null }).map(({ label }) => label)).toEqual([
    '商品',
    '运费',
  ]);
});

test.each([
  [null, '优惠'],
  [{}, '拼团优惠'],
])('what was taken off an order with the group %j is called %s', (group, word) => {
  expect(moneyLines({ goodsFen: 5800, deliveryFen: 0, payableFen: 5400, group }).at(-1)).toEqual({ label: word, amountFen: -400 });
});
