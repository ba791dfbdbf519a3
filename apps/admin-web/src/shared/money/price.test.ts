import { expect, test } from 'vitest';
import { priceRange, yuan } from './price.ts';

test.each([
  [1280, 1280, '¥12.80'],
  [1280, 3990, '¥12.80 – 39.90'],
  [null, null, '—'],
])('from %s to %s fen reads %s', (from, to, words) => {
  expect(priceRange(from, to)).toBe(words);
});

test('what was given back stands with one minus before the sign', () => {
  expect(yuan(-1280)).toBe('−¥12.80');
  expect(yuan(0)).toBe('¥0.00');
});
