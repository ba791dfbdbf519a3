import { cancelCauses, type HistoryEntry, orderStates } from '@lintuan/contracts/orders/schemas';
import { expect, test } from 'vitest';
import { causeWords, emptyWords, stateWords, trayWords } from './state-words.ts';
import { addressText, cameIn, faceOf, leftToRefund, sayGoods, sayHead, stepOf, waiting } from './view-model.ts';

const now = new Date('2026-11-21T04:00:00.000Z');
const headed = { expiresAt: '2026-11-21T04:20:00.000Z', receiveBy: '2026-12-01T04:00:00.000Z', cancelCause: null, cancelReason: null };

test.each(orderStates)('%s has a face, a word and a sentence of its own', (state) => {
  expect(faceOf[state]).toBeTruthy();
  expect(stateWords[state]).toBeTruthy();
  const others = orderStates.filter((other) => other !== state).map((other) => sayHead({ ...headed, state: other }, now));
  expect(others).not.toContain(sayHead({ ...headed, state }, now));
});

test.each([
  ['pending_payment', '顾客要在 今天 12:20 前付款，过时自动取消'],
  ['paid', '顾客已付款，等你发货'],
  ['shipped', '12月1日 12:00 自动确认收货'],
] as const)('%s says “%s”', (state, sentence) => {
  expect(sayHead({ ...headed, state }, now)).toBe(sentence);
});

test.each(cancelCauses)('a cancelled order says that the cause was %s, and the reason someone gave', (cancelCause) => {
  const cancelled = { ...headed, state: 'cancelled', cancelCause } as const;
  expect(sayHead(cancelled, now)).toBe(causeWords[cancelCause]);
  expect(sayHead({ ...cancelled, cancelReason: '缺货' }, now)).toBe(`${causeWords[cancelCause]}：缺货`);
});

test('trays are named and have words for when they are empty', () => {
  expect(Object.keys(emptyWords).sort()).toEqual(Object.keys(trayWords).sort());
});

test('an order came in when it was paid, and before that when it was placed', () => {
  const createdAt = '2026-11-20T16:30:00.000Z';
  expect(cameIn({ createdAt, paidAt: '2026-11-21T01:05:00.000Z' }, now)).toBe('今天 09:05 付款');
  expect(cameIn({ createdAt, paidAt: null }, now)).toBe('今天 00:30 下单');
});

test.each([
  ['paid', '2026-11-20T04:00:00.000Z', '等了 1 天'],
  ['preparing', '2026-11-18T03:00:00.000Z', '等了 3 天'],
  ['paid', '2026-11-20T04:00:00.001Z', ''],
  ['shipped', '2026-11-01T04:00:00.000Z', ''],
  ['pending_payment', null, ''],
] as const)('%s, paid %s: “%s”', (state, paidAt, said) => {
  expect(waiting({ state, paidAt }, now)).toBe(said);
});

test('goods are called by the first, and by how many kinds there are', () => {
  const line = { productName: '翠玉梨' } as Parameters<typeof sayGoods>[0]['lines'][number];
  expect(sayGoods({ lines: [line] })).toBe('翠玉梨');
  expect(sayGoods({ lines: [line, line, line] })).toBe('翠玉梨 等 3 种');
});

test('an address is copied whole, in one line', () => {
  const receiver = { name: '陈晓', phone: '13812345678', region: '上海市 徐汇区', detail: '漕溪北路 88 号 3 单元 502' };
  expect(addressText(receiver)).toBe('陈晓 13812345678 上海市 徐汇区 漕溪北路 88 号 3 单元 502');
});

test('what is on its way back already is not promised again', () => {
  const refund = { amountFen: 1200 } as Parameters<typeof leftToRefund>[0]['refunds'][number];
  expect(leftToRefund({ payableFen: 5000, refunds: [] })).toBe(5000);
  expect(leftToRefund({ payableFen: 5000, refunds: [refund, refund] })).toBe(2600);
  expect(leftToRefund({ payableFen: 1000, refunds: [refund] })).toBe(0);
});

const step: HistoryEntry = {
  event: 'ship',
  fromState: 'paid',
  toState: 'shipped',
  actorKind: 'merchant',
  actorName: '阿梅',
  note: 'SF SF1234567890',
  at: '2026-11-21T03:00:00.000Z',
};

test('a step says what, who and when, and names the carrier', () => {
  expect(stepOf(step, now)).toEqual({ title: '已发货', who: '商家 阿梅', when: '今天 11:00', note: '顺丰速运 SF1234567890' });
});

test('a step of the shopper or of the clock is told without a name', () => {
  expect(stepOf({ ...step, event: 'receive', toState: 'received', actorKind: 'customer', actorName: '陈晓', note: '' }, now).who).toBe(
    '顾客',
  );
  expect(stepOf({ ...step, event: 'complete', toState: 'completed', actorKind: 'system', actorName: '', note: '' }, now).who).toBe('系统');
});

test('a step nobody has named yet is told by the state it led to', () => {
  expect(stepOf({ ...step, event: 'carried_over', toState: 'received', note: 'SF1' }, now)).toMatchObject({ title: '已收货', note: 'SF1' });
});
