import { expect, test } from 'vitest';
import { funnelOf } from './funnel.ts';

test('each step is measured by the one it comes from', () => {
  const steps = funnelOf({ views: 400, starts: 30, joins: 45, formed: 20, failed: 5 });
  expect(steps.map(({ count, rate }) => [count, rate])).toEqual([
    [400, ''],
    [30, '浏览的 7.5%'],
    [45, '平均每团带来 1.5 人'],
    [20, '有结果的团里 80%'],
  ]);
  expect(steps.map(({ percent }) => percent)).toEqual([100, 7.5, 11.25, 5]);
});

test('nothing at all is told as nothing, and little is still to be seen', () => {
  expect(funnelOf({ views: 0, starts: 0, joins: 0, formed: 0, failed: 0 }).map(({ rate, percent }) => [rate, percent])).toEqual([
    ['', 0],
    ['', 0],
    ['', 0],
    ['', 0],
  ]);
  expect(funnelOf({ views: 10_000, starts: 1, joins: 0, formed: 0, failed: 0 })[1]?.percent).toBe(1);
});

test('more people than looks, as when a link was opened elsewhere, stay within the chart', () => {
  const percents = funnelOf({ views: 2, starts: 4, joins: 8, formed: 3, failed: 0 }).map(({ percent }) => percent);
  expect(Math.max(...percents)).toBe(100);
});
