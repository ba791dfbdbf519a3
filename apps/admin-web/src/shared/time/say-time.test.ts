import { expect, test } from 'vitest';
import { sayExactTime, sayTime } from './say-time.ts';

test('a time is told as the clock in Shanghai shows it, wherever the browser is', () => {
  expect(sayTime('2026-02-28T16:05:09.000Z')).toBe('2026-03-01 00:05');
  expect(sayExactTime('2026-02-28T16:05:09.000Z')).toBe('2026-03-01 00:05:09');
});
