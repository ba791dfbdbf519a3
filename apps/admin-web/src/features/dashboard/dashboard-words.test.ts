import { expect, test } from 'vitest';
import { revenueOf, sayAxisDay, sayAxisMoney, sayFigures } from './dashboard-words.ts';

test.each([
  [0, '¥0'],
  [50_000, '¥500'],
  [50, '¥0.50'],
  [999_900, '¥9999'],
  [1_500_000, '¥1.5万'],
  [-2_000_000, '−¥2万'],
])('%i fen beside an axis reads %s', (fen, words) => {
  expect(sayAxisMoney(fen)).toBe(words);
});

test('a day on which more went back than came in has a revenue below zero', () => {
  expect(revenueOf({ paidFen: 100, refundedFen: 250 })).toBe(-150);
});

test('a day of the chart can be heard as well as seen', () => {
  const day = { day: '2026-03-01', ordersPlaced: 5, ordersPaid: 4, buyers: 3, paidFen: 12_800, refundedFen: 800 };
  expect(sayFigures(day)).toBe('3月1日，净收入 ¥120.00，付款订单 4 笔，付款顾客 3 人');
  expect(sayAxisDay(day.day)).toBe('3/1');
});
