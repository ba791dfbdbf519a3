import { orderStates } from '@lintuan/contracts/orders/schemas';
import { expect, test } from 'vitest';
import { sayActor, sayCancelling, sayGroup, sayHead, sayStep, sayStepNote } from './order-words.ts';

const order = { expiresAt: null, receiveBy: null, cancelCause: null, cancelReason: null, merchantName: '阿明果园' };

test('every state says in a sentence of its own how the order stands', () => {
  expect(new Set(orderStates.map((state) => sayHead({ ...order, state }))).size).toBe(orderStates.length);
});

test('a cancelled order says who cancelled and why, and not the same twice', () => {
  const cancelled = { ...order, state: 'cancelled' as const, cancelCause: 'staff' as const };
  expect(sayHead({ ...cancelled, cancelReason: '缺货' })).toBe('平台取消：缺货');
  expect(sayHead({ ...cancelled, cancelReason: '平台取消' })).toBe('平台取消');
  expect(sayHead({ ...cancelled, cancelReason: null })).toBe('平台取消');
});

test('times are told as the clock in Shanghai shows them', () => {
  expect(sayHead({ ...order, state: 'shipped', receiveBy: '2026-03-01T16:00:00.000Z' })).toContain('2026-03-02 00:00');
});

test('a step without a word of its own is named by the state it led to', () => {
  expect(sayStep({ event: 'ship', toState: 'shipped' })).toBe('发货');
  expect(sayStep({ event: 'weighed', toState: 'preparing' })).toBe('备货中');
});

test.each([
  ['ship', 'SF SF1234567', '顺丰速运 SF1234567'],
  ['ship', 'XX 123', 'XX 123'],
  ['cancel', 'SF 缺货', 'SF 缺货'],
  ['pay', '', ''],
])('the note of %s "%s" reads "%s"', (event, note, words) => {
  expect(sayStepNote({ event, note })).toBe(words);
});

test('the system has no name besides its word', () => {
  expect(sayActor({ actorKind: 'system', actorName: 'system' })).toBe('系统');
  expect(sayActor({ actorKind: 'merchant', actorName: '小美' })).toBe('商家 小美');
});

test('cancelling says what goes back: the rest of what was paid, nothing, or all orders paid together', () => {
  const refund = { refundNo: 'REF1', cause: 'shortage', amountFen: 300, state: 'succeeded', createdAt: '', settledAt: null } as const;
  const paid = { state: 'paid' as const, payableFen: 1000, paidTogether: 2 };
  expect(sayCancelling({ ...paid, refunds: [refund] })).toContain('¥7.00');
  expect(sayCancelling({ ...paid, payableFen: 300, refunds: [refund] })).toContain('没有要退的钱');
  expect(sayCancelling({ ...paid, state: 'pending_payment', refunds: [] })).toContain('2 笔订单会一起取消');
});

test.each([
  [{ state: 'open' as const, missing: 2, leader: true, moved: false }, '还差 2 人，团长'],
  [{ state: 'formed' as const, missing: 0, leader: false, moved: true }, '已成团，付款晚了，换到这个团'],
  [{ state: 'failed' as const, missing: 1, leader: false, moved: false }, '没有凑齐'],
])('an order whose group is %j stands there as “%s”', (group, words) => {
  expect(sayGroup(group)).toBe(words);
});
