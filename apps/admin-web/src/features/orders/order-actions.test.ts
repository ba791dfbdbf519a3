import { type OrderState, orderStates } from '@lintuan/contracts/orders/schemas';
import type { Permission } from '@lintuan/contracts/permissions';
import { expect, test } from 'vitest';
import { actionsOf, type OrderAction } from './order-actions.ts';

const all = () => true;
const only = (held: Permission) => (asked: Permission) => asked === held;

test.each<[OrderState, OrderAction[]]>([
  ['pending_payment', ['cancel']],
  ['forming', ['cancel']],
  ['paid', ['ship', 'prepare', 'cancel']],
  ['preparing', ['ship', 'cancel']],
  ['ready', ['cancel']],
  ['shipped', ['correct']],
  ['received', []],
  ['completed', []],
  ['cancelled', []],
])('an order that is %s offers %j', (state, actions) => {
  expect(actionsOf(state, all)).toEqual(actions);
});

test.each<[Permission, OrderAction[]]>([
  ['orders.read', []],
  ['orders.edit', ['prepare']],
  ['orders.ship', ['ship', 'correct']],
  ['orders.cancel', ['cancel']],
])('%s alone offers nothing but %j', (held, actions) => {
  const offered = new Set(orderStates.flatMap((state) => actionsOf(state, only(held))));
  expect([...offered].sort()).toEqual([...actions].sort());
});
