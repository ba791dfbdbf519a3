import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, formatYuan, parseYuan } from './fen.ts';

const fen = fc.integer({ min: 0, max: 1_000_000_000_000 });
const weights = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 50 });
const sumOf = (parts: readonly number[]) => parts.reduce((a, b) => a + b, 0);

describe('allocate', () => {
  test('the parts of a sum add up to it exactly', () => {
    fc.assert(fc.property(fen, weights, (total, shares) => sumOf(allocate(total, shares)) === total));
  });

  test('no part is negative, and none is a fraction of a fen', () => {
    fc.assert(
      fc.property(fen, weights, (total, shares) => {
        for (const part of allocate(total, shares)) expect(Number.isSafeInteger(part) && part >= 0).toBe(true);
      }),
    );
  });

  test('each part is its exact share rounded to one side or the other', () => {
    fc.assert(
      fc.property(fen, weights, (total, shares) => {
        const sum = BigInt(sumOf(shares));
        fc.pre(sum > 0n);
        allocate(total, shares).forEach((part, index) => {
          const below = (BigInt(total) * BigInt(shares[index]!)) / sum;
          expect(BigInt(part) - below).toBeOneOf([0n, 1n]);
        });
      }),
    );
  });

  test('a line that weighs nothing gets nothing while another weighs something', () => {
    fc.assert(
      fc.property(fen, weights, (total, shares) => {
        fc.pre(sumOf(shares) > 0);
        allocate(total, shares).forEach((part, index) => {
          if (shares[index] === 0) expect(part).toBe(0);
        });
      }),
    );
  });

  test('equal lines never get less than an equal line after them, so the same input always splits the same', () => {
    fc.assert(
      fc.property(fen, fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 50 }), (total, weight, count) => {
        const parts = allocate(total, Array(count).fill(weight));
        expect(parts).toEqual([...parts].sort((a, b) => b - a));
        expect(parts[0]! - parts.at(-1)!).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    { total: 100, shares: [1, 1, 1], parts: [34, 33, 33] },
    { total: 2, shares: [1, 1, 1], parts: [1, 1, 0] },
    { total: 1, shares: [1, 0, 2], parts: [0, 0, 1] },
    { total: 7, shares: [0, 0], parts: [7, 0] },
    { total: 0, shares: [3, 4], parts: [0, 0] },
    { total: 5, shares: [9], parts: [5] },
  ])('$total over $shares is $parts', ({ total, shares, parts }) => {
    expect(allocate(total, shares)).toEqual(parts);
  });
});

describe('yuan', () => {
  test('what is written is read back as the same fen', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (amount) => parseYuan(formatYuan(amount)) === amount));
  });

  test('what is read is a whole number of fen or refused, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,-]{0,14}$/)), (text) => {
        const amount = parseYuan(text);
        expect(amount === null || (Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
      }),
    );
  });

  test.each([
    ['12', 1200],
    ['12.8', 1280],
    ['12.80', 1280],
    [' 0.01 ', 1],
    ['007', 700],
    ['999999999.99', 99_999_999_999],
    ['', null],
    ['.5', null],
    ['1.', null],
    ['1.234', null],
    ['-1', null],
    ['1,000', null],
    ['1e3', null],
    ['１２', null],
    ['1000000000', null],
  ])('%j is read as %j', (text, amount) => {
    expect(parseYuan(text)).toBe(amount);
  });

  test.each([
    [0, '0.00'],
    [5, '0.05'],
    [100, '1.00'],
    [-5, '-0.05'],
    [-1234, '-12.34'],
  ])('%i fen is written %s', (amount, text) => {
    expect(formatYuan(amount)).toBe(text);
  });
});
