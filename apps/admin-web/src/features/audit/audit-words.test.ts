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
  ['carrier', 'SF', '顺丰速运'],
  ['state', 'shipped', '已发货'],
  ['state', 'suspended', '已停业'],
  ['refundFen', 1280, '¥12.80'],
  ['freeAboveFen', null, '—'],
  ['state', 'running', '进行中'],
  ['openGroups', 'fail', '立即结束并退款'],
  ['startsAt', '2026-02-28T16:05:00.000Z', '2026-03-01 00:05'],
  ['sku 3 斤', { groupPrice: '12.80', starterPrice: null, quota: 60 }, '拼团价：12.80，团长价：—，份数：60'],
])('the value of %s reads as people say it', (field, value, words) => {
  expect(sayValue(field, value)).toBe(words);
});

test('what has no words yet is shown as it is rather than hidden', () => {
  expect(sayAction('orders.folded')).toBe('orders.folded');
  expect(sayField('crease')).toBe('crease');
  expect(sayValue('carrier', { track: 'SF1' })).toBe('track：SF1');
});

test.each([
  'orders.noted',
  'orders.prepared',
  'orders.shipped',
  'orders.shipment_corrected',
  'orders.cancelled',
  'payments.refund_retried',
  'payments.asked',
  'delivery.express_fee_set',
  'group_buy.created',
  'group_buy.edited',
  'group_buy.published',
  'group_buy.discarded',
  'group_buy.stopped',
  'group_buy.filled',
])('%s is told in words', (action) => {
  expect(sayAction(action)).not.toBe(action);
});
