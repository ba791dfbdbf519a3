import { payMethods } from '@lintuan/contracts/checkout/schemas';
import { expect, test } from 'vitest';
import { sayEvent, sayFlag, sayHow, sayProvider } from './payment-words.ts';

test('every way to pay is told in words', () => {
  for (const method of payMethods) expect(sayHow('wechat', method)).not.toContain(method);
});

test('what cost nothing was paid in no way at all', () => {
  expect(sayHow('none', 'jsapi')).toBe('不用付款');
});

test('a provider, a way or a flag that is new is shown as it is rather than hidden', () => {
  expect(sayHow('alipay', 'face')).toBe('alipay · face');
  expect(sayFlag('another_currency')).toBe('another_currency');
  expect(sayProvider('alipay')).toBe('alipay');
});

test.each([
  ['TRANSACTION.SUCCESS', '付款成功'],
  ['REFUND.ABNORMAL', '退款异常'],
  ['COUPON.USE', '其他通知'],
])('the notice %s is told as %s', (eventType, told) => {
  expect(sayEvent(eventType)).toBe(told);
});
