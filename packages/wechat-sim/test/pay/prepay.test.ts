import { expect, test } from 'vitest';
import { openidOf } from '../../src/identity.ts';
import { LIN, MERCHANT, SHOP } from '../harness.ts';
import { MERCHANT_PAY } from './merchant.ts';
import { contentOf, openShop } from './shop.ts';

const NO = 'PAY20300501000001';
const H5 = { payer: undefined, scene_info: { payer_client_ip: '10.0.0.8', h5_info: { type: 'Wap' } } };

test('an order goes from prepay over paying to a signed and sealed notice', async () => {
  const shop = await openShop();
  const { status, body } = await shop.prepay(NO, { attach: 'a1' });
  expect([status, body]).toEqual([200, { prepay_id: expect.stringMatching(/^wx20300501160000[0-9a-f]{20}$/) }]);
  shop.sim.pay.pay(NO);
  expect(await shop.sim.pay.deliverDue()).toBe(1);
  const paid = {
    mchid: MERCHANT_PAY.mchid,
    appid: SHOP.appid,
    out_trade_no: NO,
    attach: 'a1',
    trade_state: 'SUCCESS',
    trade_type: 'JSAPI',
    transaction_id: expect.stringMatching(/^\d{28}$/),
    success_time: '2030-05-01T16:00:00+08:00',
    payer: { openid: LIN },
    amount: { total: 1280, payer_total: 1280, currency: 'CNY', payer_currency: 'CNY' },
  };
  expect(shop.arrived.map(contentOf)).toEqual([expect.objectContaining(paid)]);
  expect((await shop.query(NO)).body).toMatchObject(paid);
  const byId = await shop.call('GET', `/v3/pay/transactions/id/${shop.sim.pay.orders[0]?.transactionId}?mchid=${MERCHANT_PAY.mchid}`);
  expect(byId.body).toMatchObject(paid);
  expect(shop.sim.pay.notices[0]).toMatchObject({ state: 'accepted', eventType: 'TRANSACTION.SUCCESS' });
});

test('an unpaid order shows its state and no amount, an unknown one is ORDER_NOT_EXIST', async () => {
  const shop = await openShop();
  await shop.prepay(NO);
  const { status, body } = await shop.query(NO);
  expect([status, body.trade_state, body.amount]).toEqual([200, 'NOTPAY', undefined]);
  expect(await shop.query('PAY-OF-NOBODY')).toMatchObject({ status: 404, body: { code: 'ORDER_NOT_EXIST' } });
});

test('the three ways of paying hand out what their cashier opens with', async () => {
  const shop = await openShop();
  const h5 = await shop.call('POST', '/v3/pay/transactions/h5', shop.order('PAY-H5', H5));
  expect(h5.body.h5_url).toMatch(new RegExp(`^${shop.sim.origin}/cashier/h5/wx[0-9a-f]+\\?package=\\d+$`));
  const native = await shop.call('POST', '/v3/pay/transactions/native', shop.order('PAY-NATIVE', { payer: undefined }));
  expect(native.body.code_url).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=wx[0-9a-f]+$/);
  for (const no of ['PAY-H5', 'PAY-NATIVE']) shop.sim.pay.pay(no, { openid: LIN });
  expect((await shop.query('PAY-H5')).body).toMatchObject({ trade_type: 'MWEB', payer: { openid: LIN } });
  expect((await shop.query('PAY-NATIVE')).body).toMatchObject({ trade_type: 'NATIVE' });
});

test('the same number with the same parameters draws a new prepay_id for the same order', async () => {
  const shop = await openShop();
  const [one, other] = [await shop.prepay(NO), await shop.prepay(NO)];
  expect(other.status).toBe(200);
  expect(other.body.prepay_id).not.toBe(one.body.prepay_id);
  expect(shop.sim.pay.orders).toHaveLength(1);
});

test.each([
  ['amount', { amount: { total: 1281 } }],
  ['description', { description: '别的商品' }],
  ['app', { appid: MERCHANT.appid, payer: { openid: openidOf(MERCHANT.appid, '小林') } }],
  ['payer', { payer: { openid: openidOf(SHOP.appid, '小王') } }],
  ['notify address', { notify_url: 'https://shop.example/other' }],
  ['end of payment', { time_expire: '2030-05-01T17:00:00+08:00' }],
])('the same number with another %s is refused and changes nothing', async (_, change) => {
  const shop = await openShop();
  await shop.prepay(NO);
  expect(await shop.prepay(NO, change)).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
  expect(shop.sim.pay.orders).toMatchObject([{ totalFen: 1280, description: '邻团 草莓', appid: SHOP.appid }]);
});

test('one number cannot change from JSAPI to H5', async () => {
  const shop = await openShop();
  await shop.prepay(NO);
  const answer = await shop.call('POST', '/v3/pay/transactions/h5', shop.order(NO, H5));
  expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
});

test('a paid number is ORDERPAID and a closed one ORDER_CLOSED when ordered again', async () => {
  const shop = await openShop();
  await shop.prepay(NO);
  await shop.prepay('PAY-CLOSED');
  shop.sim.pay.pay(NO);
  await shop.close('PAY-CLOSED');
  expect(await shop.prepay(NO)).toMatchObject({ status: 400, body: { code: 'ORDERPAID' } });
  expect(await shop.prepay('PAY-CLOSED')).toMatchObject({ status: 400, body: { code: 'ORDER_CLOSED' } });
});

test.each([
  ['a short number', { out_trade_no: 'PAY-1' }, 'PARAM_ERROR'],
  ['a long number', { out_trade_no: 'P'.repeat(33) }, 'PARAM_ERROR'],
  ['a number with a slash', { out_trade_no: 'PAY/000001' }, 'PARAM_ERROR'],
  ['nothing to pay', { amount: { total: 0 } }, 'PARAM_ERROR'],
  ['half a fen', { amount: { total: 0.5 } }, 'PARAM_ERROR'],
  ['another currency', { amount: { total: 1, currency: 'USD' } }, 'PARAM_ERROR'],
  ['an unknown app', { appid: 'wxother' }, 'APPID_MCHID_NOT_MATCH'],
  ['another merchant', { mchid: '1900000002' }, 'PARAM_ERROR'],
  ['no payer', { payer: undefined }, 'PARAM_ERROR'],
  ['a payer of another app', { payer: { openid: 'oOther0000000000000000000000' } }, 'PARAM_ERROR'],
  ['a notify address with a query', { notify_url: 'https://shop.example/n?a=1' }, 'PARAM_ERROR'],
  ['a notify address that is none', { notify_url: 'shop' }, 'PARAM_ERROR'],
  ['a time that is not RFC 3339', { time_expire: '2030-05-01 17:00:00' }, 'PARAM_ERROR'],
  ['a body beyond the limit', { attach: 'x'.repeat(70_000) }, 'PARAM_ERROR'],
  ['a long description', { description: '草'.repeat(128) }, 'PARAM_ERROR'],
])('%s is refused', async (_, change, code) => {
  const shop = await openShop();
  expect(await shop.prepay(NO, change)).toMatchObject({ status: 400, body: { code } });
  expect(shop.sim.pay.orders).toEqual([]);
});

test.each([{}, { payer_client_ip: '10.0.0.8' }, { h5_info: { type: 'Wap' } }])('H5 with the scene %j is refused', async (scene_info) => {
  const shop = await openShop();
  expect(await shop.call('POST', '/v3/pay/transactions/h5', shop.order(NO, { scene_info }))).toMatchObject({ status: 400 });
});
