import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { available, isLow, onHandDelta, turnOf } from './rules.ts';

const level = { onHand: 10, locked: 4 };

test.each([
  ['receive', 3, 3],
  ['receive', 0, null],
  ['receive', -3, null],
  ['damage', 3, -3],
  ['damage', 0, null],
  ['damage', -3, null],
  ['adjust', 3, 3],
  ['adjust', -3, -3],
  ['adjust', 0, null],
  ['stocktake', 12, 2],
  ['stocktake', 10, 0],
  ['stocktake', 0, -10],
  ['stocktake', -1, null],
] as const)('%s of %i changes 10 on hand by %j', (kind, quantity, delta) => {
  expect(onHandDelta(kind, quantity, level)).toBe(delta);
});

test('a stocktake leaves on hand exactly what was counted', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (onHand, counted) => {
      expect(onHand + onHandDelta('stocktake', counted, { onHand, locked: 0 })!).toBe(counted);
    }),
  );
});

test('receiving never takes away and damage never adds', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (quantity) => {
      expect(onHandDelta('receive', quantity, level) ?? 1).toBeGreaterThan(0);
      expect(onHandDelta('damage', quantity, level) ?? -1).toBeLessThan(0);
    }),
  );
});

describe('crossing zero', () => {
  test.each([
    [1, 0, 'sold_out'],
    [5, 0, 'sold_out'],
    [0, 1, 'back'],
    [0, 5, 'back'],
    [5, 1, null],
    [1, 5, null],
    [0, 0, null],
    [3, 3, null],
  ])('from %i to %i available: %j', (before, after, turn) => {
    expect(turnOf(before, after)).toBe(turn);
  });

  test('each turn is undone by the other, and none happens on one side of zero', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (before, after) => {
        const [there, back] = [turnOf(before, after), turnOf(after, before)];
        expect(there === null).toBe(before > 0 === after > 0);
        if (there) expect(back).toBe(there === 'back' ? 'sold_out' : 'back');
      }),
    );
  });
});

test('what is locked is not available, and stock is low at the threshold itself', () => {
  expect(available(level)).toBe(6);
  expect([isLow({ ...level, lowStockAt: 5 }), isLow({ ...level, lowStockAt: 6 }), isLow({ ...level, lowStockAt: 7 })]).toEqual([
    false,
    true,
    true,
  ]);
});
