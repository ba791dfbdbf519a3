import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, sayShanghaiTime, shanghaiClock, shanghaiDay, startOfShanghaiDay } from './shanghai-day.ts';

const moment = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true });

test.each([
  ['2026-03-09T15:59:59.999Z', '2026-03-09', '23:59'],
  ['2026-03-09T16:00:00.000Z', '2026-03-10', '00:00'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01', '00:00'],
  ['2028-02-28T16:00:00.000Z', '2028-02-29', '00:00'],
  ['2026-03-09T00:00:00.000Z', '2026-03-09', '08:00'],
])('%s is %s %s in Shanghai', (at, day, clock) => {
  expect(shanghaiDay(new Date(at))).toBe(day);
  expect(shanghaiClock(new Date(at))).toBe(clock);
});

test('a day starts at its own midnight, and the moment before belongs to the day before', () => {
  fc.assert(
    fc.property(moment, (at) => {
      const day = shanghaiDay(at);
      const start = startOfShanghaiDay(day);
      expect(shanghaiDay(start)).toBe(day);
      expect(shanghaiClock(start)).toBe('00:00');
      expect(shanghaiDay(new Date(start.getTime() - 1))).toBe(addDays(day, -1));
      expect(start <= at && at < startOfShanghaiDay(addDays(day, 1))).toBe(true);
    }),
  );
});

test('days added are days taken away again', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: -4000, max: 4000 }), (at, days) => {
      const day = shanghaiDay(at);
      expect(addDays(addDays(day, days), -days)).toBe(day);
    }),
  );
});

test.each([
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
])('%s and %i days is %s', (day, days, other) => {
  expect(addDays(day, days)).toBe(other);
});

describe('how a time is said', () => {
  const now = new Date('2026-12-30T15:59:00Z'); // 23:59 on 30 December in Shanghai
  test.each([
    ['2026-12-30T15:59:59Z', '今天 23:59'],
    ['2026-12-29T16:00:00Z', '今天 00:00'],
    ['2026-12-30T16:00:00Z', '明天 00:00'],
    ['2026-12-29T15:59:00Z', '昨天 23:59'],
    ['2026-12-28T15:59:00Z', '12月28日 23:59'],
    ['2026-02-02T22:05:00Z', '2月3日 06:05'],
    ['2027-01-02T00:00:00Z', '2027年1月2日'],
    ['2025-12-30T15:59:00Z', '2025年12月30日'],
  ])('%s is said %s', (at, words) => {
    expect(sayShanghaiTime(new Date(at), now)).toBe(words);
  });

  test('tomorrow is said as such over the turn of the year', () => {
    expect(sayShanghaiTime(new Date('2026-12-31T16:00:00Z'), new Date('2026-12-31T15:00:00Z'))).toBe('明天 00:00');
  });
});
