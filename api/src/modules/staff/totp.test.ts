import { describe, expect, test } from 'vitest';
import { matchingStep, toBase32, totpAt } from './totp.ts';

const secret = Buffer.from('12345678901234567890');

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at %i s the code is the last six digits of the vector of RFC 6238: %s', (seconds, code) => {
  expect(totpAt(secret, Math.floor(seconds / 30))).toBe(code);
});

test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
  ['12345678901234567890', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'],
])('%j in base 32 is the vector of RFC 4648, without padding', (text, base32) => {
  expect(toBase32(Buffer.from(text))).toBe(base32);
});

describe('the step a code is right for', () => {
  const at = new Date(1_000_000 * 30_000 + 15_000);
  const code = (step: number) => totpAt(secret, step);
  test.each([
    ['of this step', 1_000_000, null, 1_000_000],
    ['of the step before', 999_999, null, 999_999],
    ['of the step after', 1_000_001, null, 1_000_001],
    ['of two steps ago', 999_998, null, null],
    ['of two steps ahead', 1_000_002, null, null],
    ['used already', 1_000_000, 1_000_000, null],
    ['older than the last one used', 999_999, 1_000_000, null],
    ['newer than the last one used', 1_000_001, 1_000_000, 1_000_001],
  ] as const)('a code %s', (_what, made, lastUsed, step) => {
    expect(matchingStep(secret, code(made), at, lastUsed)).toBe(step);
  });

  test('a code of another secret is right for none', () => {
    expect(matchingStep(Buffer.from('another secret here!'), code(1_000_000), at, null)).toBeNull();
  });
});
