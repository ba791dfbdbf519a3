import { type OrderState, orderStates, orderTrays } from '@lintuan/contracts/orders/schemas';
import { merchantPermissions } from '@lintuan/contracts/permissions';
import { expect, test } from 'vitest';
import { actionsOf, type OrderAction, trays } from './order-actions.ts';

const everything = () => true;

const expected: Record<OrderState, OrderAction[]> = {
  pending_payment: [],
  forming: ['cancel'],
  paid: ['prepare', 'ship', 'cancel'],
  preparing: ['ship', 'cancel'],
  ready: ['cancel'],
  shipped: ['correct'],
  received: [],
  completed: [],
  cancelled: [],
};

test.each(orderStates)('an order that is %s offers the owner exactly what its state allows', (state) => {
  expect(actionsOf(state, everything)).toEqual(expected[state]);
});

test.each(orderStates)('an order that is %s offers nothing to who may only look', (state) => {
  expect(actionsOf(state, (permission) => permission === 'orders.read')).toEqual([]);
});

test('each permission of orders opens its own actions and no others', () => {
  const opened = (held: string) => orderStates.flatMap((state) => actionsOf(state, (permission) => permission === held));
  expect(new Set(opened('orders.edit'))).toEqual(new Set(['prepare']));
  expect(new Set(opened('orders.ship'))).toEqual(new Set(['ship', 'correct']));
  expect(new Set(opened('orders.cancel'))).toEqual(new Set(['cancel']));
  for (const other of merchantPermissions.filter((permission) => !permission.startsWith('orders.'))) expect(opened(other)).toEqual([]);
});

test('every tray is there once, and what is to be shipped comes first', () => {
  expect(trays[0]).toBe('to_ship');
  expect([...trays].sort()).toEqual([...orderTrays].sort());
});
