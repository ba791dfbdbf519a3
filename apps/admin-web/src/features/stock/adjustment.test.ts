import { expect, test } from 'vitest';
import { type AdjustKind, onHandAfter, quantityProblem, readQuantity } from './adjustment.ts';

test.each<[AdjustKind, string, number | null]>([
  ['receive', '12', 12],
  ['receive', '0', null],
  ['receive', '-3', null],
  ['receive', '1.5', null],
  ['damage', '3', 3],
  ['adjust', '-3', -3],
  ['adjust', '+3', 3],
  ['adjust', '0', null],
  ['stocktake', '0', 0],
  ['stocktake', '-1', null],
  ['stocktake', '', null],
])('%s of "%s" reads as %s', (kind, text, quantity) => {
  expect(readQuantity(kind, text)).toBe(quantity);
});

test.each<[AdjustKind, number, number]>([
  ['receive', 5, 15],
  ['damage', 4, 6],
  ['adjust', -2, 8],
  ['stocktake', 7, 7],
])('ten on hand and a %s of %i leave %i', (kind, quantity, after) => {
  expect(onHandAfter({ onHand: 10 }, kind, quantity)).toBe(after);
});

test('what orders hold cannot be taken away', () => {
  const row = { onHand: 10, locked: 4 };
  expect(quantityProblem(row, 'damage', '6')).toBeNull();
  expect(quantityProblem(row, 'damage', '7')).toBe('订单占用了 4 件，在库不能少于它');
  expect(quantityProblem(row, 'stocktake', '3')).toBe('订单占用了 4 件，在库不能少于它');
});
