import { expect, test } from 'vitest';
import { figuresSpan } from './figures-span.ts';

const now = new Date('2026-11-20T17:00:00.000Z');

test.each([
  ['2026-11-18T10:00:00.000Z', '2026-11-18'],
  ['2026-11-18T17:00:00.000Z', '2026-11-19'],
  ['2026-01-01T00:00:00.000Z', '2026-08-24'],
  ['2026-12-01T00:00:00.000Z', '2026-11-21'],
])('an activity from %s is counted from %s until today in Shanghai, and never over more than 90 days', (startsAt, from) => {
  expect(figuresSpan(startsAt, now)).toEqual({ from, until: '2026-11-21' });
});
