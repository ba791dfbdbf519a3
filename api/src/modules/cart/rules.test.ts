import { MOST_OF_ONE as ASKED_AT_MOST } from '@lintuan/contracts/cart/limits';
import { expect, test } from 'vitest';
import { foldLines, isInvalid, MOST_OF_ONE, missingForFreeDelivery, mostToHold, problemOf, sumSelected } from './rules.ts';

test('a cart holds as many of one thing as may be asked for at once', () => {
  expect(MOST_OF_ONE).toBe(ASKED_AT_MOST);
});

test.each([
  [null, 5, 5],
  [null, 5000, 999],
  [null, 0, 999],
  ['off_shelf', 5, 999],
] as const)('with refusal %s and %i available, at most %i are held', (refusal, available, most) => {
  expect(mostToHold(refusal, available)).toBe(most);
});

test.each([
  [null, 5, 5, null],
  [null, 5, 6, 'short'],
  [null, 0, 1, 'sold_out'],
  ['off_shelf', 0, 1, 'off_shelf'],
  ['shop_closed', 5, 1, 'shop_closed'],
  ['gone', 5, 9, 'gone'],
] as const)('with refusal %s, %i available and %i wanted, what is wrong is %s', (refusal, available, quantity, problem) => {
  expect(problemOf(refusal, available, quantity)).toBe(problem);
});

test('only what is short can be mended; everything else with a problem stands apart', () => {
  expect(([null, 'short', 'sold_out', 'off_shelf', 'shop_closed', 'gone'] as const).map(isInvalid)).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
  ]);
});

test('a SKU named twice is one line with the sum, never more than a cart holds, and the last choice counts', () => {
  const line = (skuId: string, quantity: number, selected = true) => ({ skuId, quantity, selected });
  expect(foldLines([line('a', 2), line('b', 1), line('a', 3, false)])).toEqual([line('a', 5, false), line('b', 1)]);
  expect(foldLines([line('a', 900), line('a', 900)])).toEqual([line('a', 999)]);
});

test.each([
  [{ baseFen: 800, freeAboveFen: 9900 }, 4000, 5900],
  [{ baseFen: 800, freeAboveFen: 9900 }, 9899, 1],
  [{ baseFen: 800, freeAboveFen: 9900 }, 9900, null],
  [{ baseFen: 800, freeAboveFen: null }, 0, null],
  [{ baseFen: 0, freeAboveFen: 9900 }, 0, null],
])('with the fee %j and goods of %i, %j is missing for free delivery', (fee, goodsFen, missing) => {
  expect(missingForFreeDelivery(fee, goodsFen)).toBe(missing);
});

test('the sum counts what is selected and can be bought as it stands', () => {
  const line = { quantity: 2, selected: true, unitFen: 150, problem: null };
  expect(sumSelected([line, { ...line, selected: false }, { ...line, problem: 'short' }, { ...line, quantity: 1 }])).toEqual({
    pieces: 3,
    fen: 450,
  });
});
