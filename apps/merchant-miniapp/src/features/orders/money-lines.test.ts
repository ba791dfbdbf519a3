import { expect, test } from 'vitest';
import { moneyLines } from './money-lines.ts';

test.each([
  { goodsFen: 5800, deliveryFen: 600, payableFen: 6400 },
  { goodsFen: 5800, deliveryFen: 0, payableFen: 5800 },
  { goodsFen: 5800, deliveryFen: 600, payableFen: 5400 },
  { goodsFen: 100, deliveryFen: 0, payableFen: 0 },
])('the lines of %j add up to what is paid', (order) => {
  expect(moneyLines(order).reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(order.payableFen);
});

test('nothing is said of offers where there were none', () => {
  expect(moneyLines({ goodsFen: 5800, deliveryFen: 600, payableFen: 6400 }).map(({ label }) => label)).toEqual(['商品', '运费']);
});
