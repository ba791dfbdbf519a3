import { expect, test } from 'vitest';
import { sayTogether } from './paid-together.ts';
import { card } from './sample-orders.ts';

const [one, two, three] = [card('1', 'pending_payment', 'c'), card('2', 'pending_payment', 'c'), card('3', 'pending_payment', 'c')];
const alone = card('4', 'pending_payment');
const paid = card('5', 'paid', 'p');

test('an unpaid order says with how many others it is paid', () => {
  expect(sayTogether(one, [one, two, three, alone], false)).toBe('与另外 2 单一起付款');
});

test('an order that is paid by itself says nothing', () => {
  expect(sayTogether(alone, [one, two, alone], false)).toBe('');
});

test('paid orders say nothing, for from then on each goes its own way', () => {
  expect(sayTogether(paid, [paid, card('6', 'paid', 'p')], false)).toBe('');
});

test('at the end of a list that goes on no number is named that may be too small', () => {
  expect(sayTogether(one, [alone, one, two], true)).toBe('与其他订单一起付款');
  expect(sayTogether(one, [one, two, alone], true)).toBe('与另外 1 单一起付款');
});
