import { paymentStates, refundStates } from '@lintuan/contracts/payments/schemas';
import { statesBefore, statesOf } from '@lintuan/kernel/state-table';
import { expect, test } from 'vitest';
import {
  differenceOf,
  isBeyondPaying,
  isTooLate,
  isYoung,
  nextAsk,
  nextRefundTry,
  numberOf,
  outcomeOf,
  paymentLife,
  refundLife,
  refundSlot,
} from './rules.ts';

const now = new Date('2040-06-01T02:00:00.000Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);

test('money that arrives is applied, late or a duplicate by how the payment stands', () => {
  expect([outcomeOf('open'), outcomeOf('closed'), outcomeOf('succeeded')]).toEqual(['applied', 'late', 'duplicate']);
});

test.each([
  [{}, null],
  [{ amountFen: 1991 }, 'another_amount'],
  [{ currency: 'USD' }, 'another_amount'],
  [{ mchid: '2' }, 'another_mchid'],
  [{ appid: 'wx2' }, 'another_appid'],
])('what was paid must be what was asked for: %o is %s', (change, difference) => {
  const expected = { amountFen: 1990, mchid: '1', appid: 'wx1' };
  expect(differenceOf(expected, { ...expected, currency: 'CNY', ...change })).toBe(difference);
});

test('a live attempt is asked about after half a minute, then later and later, but at least every hour', () => {
  const waits = [0, 1, 2, 3, 4, 5, 99].map((turn) => (nextAsk(now, turn).getTime() - now.getTime()) / 1000);
  expect(waits).toEqual([30, 120, 600, 1800, 3600, 3600, 3600]);
});

test('refunds of one payment keep 61 seconds between them, whenever they are asked for', () => {
  expect(refundSlot(now, null)).toEqual({ slot: now, next: after(61) });
  expect(refundSlot(now, after(-10))).toEqual({ slot: now, next: after(61) });
  expect(refundSlot(now, after(40))).toEqual({ slot: after(40), next: after(101) });
});

test('a refund the provider could not take waits from half a minute to an hour', () => {
  expect([0, 1, 6, 7, 40].map((tries) => (nextRefundTry(now, tries).getTime() - now.getTime()) / 1000)).toEqual([30, 60, 1920, 3600, 3600]);
});

test('less than a minute before its end nothing is begun', () => {
  expect([isTooLate(now, after(59)), isTooLate(now, after(60))]).toEqual([true, false]);
});

test('an attempt is young for a minute, and beyond paying a quarter of an hour after its end', () => {
  expect([isYoung(now, after(-59)), isYoung(now, after(-60))]).toEqual([true, false]);
  expect([isBeyondPaying(now, after(-900)), isBeyondPaying(now, after(-901))]).toEqual([false, true]);
});

test('a number has the Shanghai day in front and fits WeChat’s 32 characters', () => {
  const number = numberOf('PAY', new Date('2040-06-01T16:00:00.000Z'), '0123456789abcdefghjk');
  expect(number).toBe('PAY204006020123456789ABCDEFGHJK');
  expect(number.length).toBeLessThanOrEqual(32);
});

test('payments and refunds know the states the contract names, and no others', () => {
  expect(statesOf(paymentLife)).toEqual([...paymentStates]);
  expect(statesOf(refundLife).toSorted()).toEqual([...refundStates].toSorted());
});

test('a payment is settled from open alone', () => {
  expect([statesBefore(paymentLife, 'succeed'), statesBefore(paymentLife, 'close')]).toEqual([['open'], ['open']]);
});

test('a refund that succeeded is never touched again', () => {
  expect(refundLife.transitions.succeeded).toEqual({});
});
