import type { DayFigures } from '@lintuan/contracts/statistics/schemas';
import { addDays } from '@lintuan/kernel/shanghai-day';
import { expect, test } from 'vitest';
import { barsOf, DAYS, figuresOf, firstBar, spans } from './figures.ts';

const day = (index: number, part: Partial<DayFigures> = {}): DayFigures => ({
  day: addDays('2026-10-23', index),
  ordersPlaced: 3,
  ordersPaid: 2,
  buyers: 2,
  paidFen: 1000,
  refundedFen: 100,
  ...part,
});
const days = Array.from({ length: DAYS }, (_, index) => day(index));
const shop = { days, today: days.at(-1)!, yesterday: days.at(-2)! };

test.each([
  ['today', 1],
  ['yesterday', 1],
  ['week', 7],
  ['month', 30],
] as const)('%s counts %i days, and what came in less what went back is what is left', (span, count) => {
  expect(figuresOf(shop, span)).toMatchObject({
    paidFen: 1000 * count,
    refundedFen: 100 * count,
    netFen: 900 * count,
    ordersPaid: 2 * count,
    ordersPlaced: 3 * count,
  });
});

test('today is the last day and yesterday the one before', () => {
  const last = [...days.slice(0, -2), day(28, { paidFen: 7 }), day(29, { paidFen: 9 })];
  const dashboard = { days: last, today: last.at(-1)!, yesterday: last.at(-2)! };
  expect(figuresOf(dashboard, 'today').paidFen).toBe(9);
  expect(figuresOf(dashboard, 'yesterday').paidFen).toBe(7);
});

test('buyers are told for one day and never added up over several', () => {
  expect(spans.map((span) => figuresOf(shop, span).buyers)).toEqual([2, 2, null, null]);
});

test('the highest day fills the chart, a tiny one is still seen, and a day without money has no bar', () => {
  const three = { days: [day(0, { paidFen: 100_000 }), day(1, { paidFen: 1 }), day(2, { paidFen: 0 }), day(3, { paidFen: 50_000 })] };
  expect(barsOf(three, 'week').map(({ percent }) => percent)).toEqual([100, 3, 0, 50]);
});

test('a shop that has sold nothing yet draws no bar and divides by nothing', () => {
  expect(barsOf({ days: days.map((each) => ({ ...each, paidFen: 0 })) }, 'month').every(({ percent }) => percent === 0)).toBe(true);
  expect(barsOf({ days: [] }, 'month')).toEqual([]);
});

test('a week labels every day, a month a few of them and always today', () => {
  expect(barsOf(shop, 'today').map(({ label }) => label)).toEqual(['11/15', '11/16', '11/17', '11/18', '11/19', '11/20', '11/21']);
  const labels = barsOf(shop, 'month').map(({ label }) => label);
  expect(labels.filter(Boolean)).toHaveLength(6);
  expect(labels.at(-1)).toBe('11/21');
});

test('the bar read out first is the day that was asked for', () => {
  const bars = barsOf(shop, 'today');
  expect(firstBar(bars, 'today')).toBe('2026-11-21');
  expect(firstBar(bars, 'yesterday')).toBe('2026-11-20');
  expect(firstBar([], 'today')).toBeUndefined();
});
