import { cancelCauses, type HistoryEntry, type OrderRefund } from '@lintuan/contracts/orders/schemas';
import { refundStates } from '@lintuan/contracts/payments/schemas';
import { describe, expect, test } from 'vitest';
import { order } from './sample-orders.ts';
import { sayNext, sayReason, sayRefund, stepsOf } from './say-order.ts';
import { refundWords } from './words.ts';

const now = new Date('2026-12-01T04:00:00.000Z');

test('a shipped order without a date is on its way', () => {
  expect(sayNext(order('shipped'), now)).toBe('商品在路上了');
});

test.each(cancelCauses)('an order cancelled by cause %s says why', (cancelCause) => {
  expect(sayNext(order('cancelled', { cancelCause }), now)).not.toBe('已取消');
});

test('the reason is repeated only where someone else gave it', () => {
  const said = cancelCauses.filter((cancelCause) => sayReason(order('cancelled', { cancelCause, cancelReason: '缺货' })) !== '');
  expect(said).toEqual(['merchant', 'staff']);
});

describe('a refund', () => {
  const refund = (state: OrderRefund['state'], settledAt: string | null = null): OrderRefund => ({
    refundNo: 'R1',
    cause: 'cancelled',
    amountFen: 3990,
    state,
    createdAt: '2026-12-01T02:00:00.000Z',
    settledAt,
  });

  test('says in every state where the money is', () => {
    expect(refundStates.map((state) => sayRefund(refund(state), now))).toEqual(refundStates.map((state) => refundWords[state]));
  });

  test('that has arrived says when', () => {
    expect(sayRefund(refund('succeeded', '2026-12-01T03:30:00.000Z'), now)).toBe('已原路退回 · 今天 11:30');
  });
});

describe('the timeline', () => {
  const entry = (event: string, at: string): HistoryEntry => ({
    event,
    fromState: null,
    toState: 'paid',
    actorKind: 'system',
    actorName: '',
    note: 'SF SF1234567890',
    at,
  });

  test('shows the newest first', () => {
    const steps = stepsOf([entry('place', '2026-12-01T02:00:00.000Z'), entry('pay', '2026-12-01T02:01:00.000Z')], now);
    expect(steps.map(({ text, time }) => [text, time])).toEqual([
      ['付款成功', '今天 10:01'],
      ['提交订单', '今天 10:00'],
    ]);
  });

  test('names a step that it does not know by the state it led to', () => {
    expect(stepsOf([entry('something_new', '2026-12-01T02:00:00.000Z')], now)[0]?.text).toBe('待发货');
  });
});
