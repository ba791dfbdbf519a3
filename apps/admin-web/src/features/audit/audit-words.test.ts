import { expect, test } from 'vitest';
import { sayAction, sayField, sayValue } from './audit-words.ts';

test.each<[string, unknown, string]>([
  ['shelf', 'on', '在售'],
  ['permissions', ['catalog.read', 'stock.adjust'], '查看商品、调整库存'],
  ['permissions', [], '—'],
  ['disabled', true, '是'],
  ['specs', [{ name: '重量', values: ['3 斤', '5 斤'] }], '名称：重量，值：3 斤、5 斤'],
  ['sku 3 斤', { price: '12.80', barcode: null }, '价格：12.80，条码：—'],
  ['position', 10, '10'],
  ['notice', '', '—'],
  ['phone', null, '—'],
])('the value of %s reads as people say it', (field, value, words) => {
  expect(sayValue(field, value)).toBe(words);
});

test('what has no words yet is shown as it is rather than hidden', () => {
  expect(sayAction('orders.shipped')).toBe('orders.shipped');
  expect(sayField('carrier')).toBe('carrier');
  expect(sayValue('carrier', { track: 'SF1' })).toBe('track：SF1');
});
