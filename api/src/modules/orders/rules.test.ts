import { orderStates as known, type OrderState } from '@lintuan/contracts/orders/schemas';
import { next, statesOf } from '@lintuan/kernel/state-table';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cancellableAfterPayment, type OrderEvent, orderStates, refundOfWhole, trayStates } from './rules.ts';

const events: OrderEvent[] = ['pay', 'form', 'prepare', 'make_ready', 'ship', 'receive', 'complete', 'cancel', 'retake'];
const allowed: Partial<Record<OrderState, Partial<Record<OrderEvent, OrderState>>>> = {
  pending_payment: { pay: 'paid', cancel: 'cancelled' },
  forming: { form: 'paid', cancel: 'cancelled' },
  paid: { prepare: 'preparing', ship: 'shipped', cancel: 'cancelled' },
  preparing: { make_ready: 'ready', ship: 'shipped', cancel: 'cancelled' },
  ready: { receive: 'received', cancel: 'cancelled' },
  shipped: { receive: 'received' },
  received: { complete: 'completed' },
  cancelled: { retake: 'forming' },
};

describe('every state meets every event', () => {
  const pairs = statesOf(orderStates).flatMap((state) => events.map((event) => [state, event] as const));
  test.each(pairs)('%s on %s', (state, event) => {
    expect(next(orderStates, state, event)).toBe(allowed[state]?.[event] ?? null);
  });
});

test('the states are those people and the wire know, and each lies in one tray', () => {
  expect(statesOf(orderStates).toSorted()).toEqual([...known].toSorted());
  expect(Object.values(trayStates).flat().toSorted()).toEqual([...known].toSorted());
});

test('once handed over, an order can no longer be cancelled', () => {
  expect(cancellableAfterPayment.toSorted()).toEqual(['forming', 'paid', 'preparing', 'ready']);
});

describe('what a whole order gives back', () => {
  const shares = fc
    .array(fc.record({ quantity: fc.integer({ min: 1, max: 99 }), cashFen: fc.nat(100_000) }), { minLength: 1, maxLength: 10 })
    .map((lines) => lines.map((line, index) => ({ lineId: index + 1, ...line })));

  test('is all of it when nothing went back before', () => {
    fc.assert(
      fc.property(shares, (paid) => {
        const sum = (list: { cashFen: number }[]) => list.reduce((total, one) => total + one.cashFen, 0);
        expect(sum(refundOfWhole(paid, []))).toBe(sum(paid));
      }),
    );
  });

  test('is nothing when all of it went back before', () => {
    fc.assert(
      fc.property(shares, (paid) => {
        expect(refundOfWhole(paid, refundOfWhole(paid, []))).toEqual([]);
      }),
    );
  });

  test('is the rest of each line and of the fee when a part went back', () => {
    const paid = [
      { lineId: 1, quantity: 3, cashFen: 300 },
      { lineId: null, quantity: 0, cashFen: 60 },
    ];
    expect(refundOfWhole(paid, [{ lineId: 1, quantity: 1, cashFen: 100 }])).toEqual([
      { lineId: 1, quantity: 2, cashFen: 200 },
      { lineId: null, quantity: 0, cashFen: 60 },
    ]);
  });
});
