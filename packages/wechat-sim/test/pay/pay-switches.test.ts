import { expect, test } from 'vitest';
import { isSignedBy } from './merchant.ts';
import { openShop } from './shop.ts';

const NO = 'PAY20300501000001';

test('an error switch answers its status and code, signed, before the API acts', async () => {
  const shop = await openShop();
  await shop.post('/sim/switches', { api: 'pay_jsapi', mode: 'error', status: 403, code: 'RULE_LIMIT', message: '业务规则限制', times: 1 });
  const refused = await shop.prepay(NO);
  expect(refused).toMatchObject({ status: 403, body: { code: 'RULE_LIMIT', message: '业务规则限制' } });
  expect(isSignedBy(shop.sim.pay.certificate.pem, refused.headers, refused.text)).toBe(true);
  expect(shop.sim.pay.orders).toEqual([]);
  expect((await shop.prepay(NO)).status).toBe(200);
});

test('an error switch without details is a 500 SYSTEM_ERROR', async () => {
  const shop = await openShop();
  shop.sim.switches.set('pay_query', { mode: 'error' });
  expect(await shop.query(NO)).toMatchObject({ status: 500, body: { code: 'SYSTEM_ERROR' } });
});

test('a lost answer has taken effect all the same', async () => {
  const shop = await openShop();
  shop.sim.switches.set('pay_jsapi', { mode: 'lost', times: 1 });
  await expect(shop.prepay(NO)).rejects.toThrow('fetch failed');
  expect(shop.sim.pay.orders).toMatchObject([{ outTradeNo: NO }]);
  shop.sim.pay.pay(NO);
  shop.sim.switches.set('pay_refund', { mode: 'lost', times: 1 });
  await expect(shop.refund('REF-1', { out_trade_no: NO })).rejects.toThrow('fetch failed');
  expect(await shop.refund('REF-1', { out_trade_no: NO })).toMatchObject({ status: 200, body: { status: 'PROCESSING' } });
  expect(shop.sim.pay.refunds).toHaveLength(1);
});

test('a timeout drops the connection and does nothing', async () => {
  const shop = await openShop();
  shop.sim.switches.set('pay_close', { mode: 'timeout', delayMs: 50, times: 1 });
  await shop.prepay(NO);
  await expect(shop.close(NO)).rejects.toThrow('fetch failed');
  expect(shop.sim.pay.orders).toMatchObject([{ state: 'NOTPAY' }]);
});

test('a slow API answers late but in full', async () => {
  const shop = await openShop();
  shop.sim.switches.set('pay_jsapi', { mode: 'slow', delayMs: 200 });
  const before = performance.now();
  expect((await shop.prepay(NO)).status).toBe(200);
  expect(performance.now() - before).toBeGreaterThan(190);
});

test('a bad signature comes with an otherwise right answer', async () => {
  const shop = await openShop();
  await shop.prepay(NO);
  shop.sim.switches.set('pay_query', { mode: 'bad_signature', times: 1 });
  const spoilt = await shop.query(NO);
  expect(spoilt).toMatchObject({ status: 200, body: { trade_state: 'NOTPAY' } });
  expect(isSignedBy(shop.sim.pay.certificate.pem, spoilt.headers, spoilt.text)).toBe(false);
  const right = await shop.query(NO);
  expect(isSignedBy(shop.sim.pay.certificate.pem, right.headers, right.text)).toBe(true);
});

test.each([
  { api: 'pay_notice', mode: 'error' },
  { api: 'pay_jsapi', mode: 'tamper' },
  { api: 'token', mode: 'bad_signature' },
  { api: 'pay_jsapi', mode: 'error', status: 200 },
  { api: 'pay_notice', mode: 'duplicate', count: 0 },
])('the switch %j is refused with HTTP 400', async (setting) => {
  const shop = await openShop();
  expect((await shop.send('/sim/switches', JSON.stringify(setting))).status).toBe(400);
  expect(await shop.get('/sim/switches')).toEqual({ items: [] });
});

test('a reset forgets orders, so a query says ORDER_NOT_EXIST', async () => {
  const shop = await openShop();
  await shop.prepay(NO);
  await shop.post('/sim/reset', {});
  expect(await shop.query(NO)).toMatchObject({ status: 404, body: { code: 'ORDER_NOT_EXIST' } });
});
