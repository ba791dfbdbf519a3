import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOrderNumber, orderNumber } from './order-number.ts';

let state = 20261121;
/** Chance that is the same in every run. */
const randomBytes = (size: number): Uint8Array =>
  Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });

test('an order number begins with its day in Shanghai and has 18 digits', () => {
  expect(orderNumber('2026-11-21', () => new Uint8Array([0, 0, 0, 0, 0, 7]))).toMatch(/^20261121000000007\d$/);
});

test('one wrong digit, or two neighbours changed over, are noticed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const number = orderNumber('2026-11-21', randomBytes);
      const wrong = number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1);
      expect(isOrderNumber(number)).toBe(true);
      expect(isOrderNumber(wrong)).toBe(false);
      const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
      const cannotTell = number[at] === number[at + 1] || (number[at]! + number[at + 1]!).match(/^(09|90)$/) !== null;
      expect(isOrderNumber(swapped)).toBe(cannotTell);
    }),
  );
});

test('a hundred thousand numbers of one day do not meet more often than chance lets them', () => {
  const made = new Set(Array.from({ length: 100_000 }, () => orderNumber('2026-11-21', randomBytes)));
  expect(made.size).toBeGreaterThan(99_960);
});
