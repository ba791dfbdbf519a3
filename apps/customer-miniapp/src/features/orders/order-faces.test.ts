import { type OrderState, orderStates, orderTrays } from '@lintuan/contracts/orders/schemas';
import { describe, expect, test } from 'vitest';
import { type OrderAction, orderFaces } from './order-faces.ts';
import { order } from './sample-orders.ts';
import { sayNext } from './say-order.ts';
import { stateWords, trays } from './words.ts';

const now = new Date('2026-11-23T02:00:00.000Z');
const expected: Record<OrderState, [word: string, actions: OrderAction[], next: string]> = {
  pending_payment: ['待付款', ['cancel', 'pay'], '到时间还没付款，订单会自动取消'],
  forming: ['待成团', ['leave'], '人满就成团，没成团会原路退款'],
  paid: ['待发货', ['cancel'], '商家会尽快备货发出'],
  preparing: ['备货中', ['cancel'], '商家正在备货'],
  ready: ['待取货', ['cancel'], '可以去取货了'],
  shipped: ['待收货', ['track', 'confirm'], '将于 12月3日 18:00 自动确认收货'],
  received: ['已收货', ['track', 'buyAgain'], '感谢购买'],
  completed: ['已完成', ['buyAgain'], '感谢购买，欢迎再来'],
  cancelled: ['已取消', ['buyAgain'], '超时未付款，订单已自动取消'],
};

describe.each(orderStates)('an order that is %s', (state) => {
  const [word, actions, next] = expected[state];

  test('says its state in a word and offers what can be done', () => {
    expect(stateWords[state]).toBe(word);
    expect(orderFaces[state].actions).toEqual(actions);
  });

  test('says what happens next', () => {
    expect(sayNext(order(state, { receiveBy: '2026-12-03T10:00:00.000Z', cancelCause: 'unpaid' }), now)).toBe(next);
  });
});

test('no order has more than two buttons', () => {
  for (const state of orderStates) expect(orderFaces[state].actions.length).toBeLessThanOrEqual(2);
});

test('every tray of the contract has its tab, in the contract’s order', () => {
  expect(trays).toEqual(orderTrays);
});
