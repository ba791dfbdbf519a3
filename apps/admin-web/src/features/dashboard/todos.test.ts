import { CheckoutQuery, ManagedOrderQuery } from '@lintuan/contracts/orders/schemas';
import { PaymentQuery, RefundQuery } from '@lintuan/contracts/payments/schemas';
import { StockQuery } from '@lintuan/contracts/stock/schemas';
import { expect, test } from 'vitest';
import { todosOf } from './todos.ts';

const counts = { toShip: 1, failedRefunds: 2, flaggedNotices: 3, heldPayments: 4, lowStock: 5 };

const lists = {
  '/orders': ManagedOrderQuery,
  '/refunds': RefundQuery,
  '/payments': PaymentQuery,
  '/checkouts': CheckoutQuery,
  '/stock': StockQuery,
};

test('every figure is told once', () => {
  expect(todosOf(counts).map(({ count }) => count)).toEqual([1, 2, 3, 4, 5]);
});

test.each(todosOf(counts))('$name leads to a filter its list understands', ({ to }) => {
  const { pathname, searchParams } = new URL(to, 'http://here');
  const query = lists[pathname as keyof typeof lists];
  expect(searchParams.size).toBe(1);
  expect(query.safeParse(Object.fromEntries(searchParams)).error).toBeUndefined();
});
