import { expect, test } from 'vitest';
import { signWithMerchantKey } from './merchant.ts';
import { openShop, type Shop } from './shop.ts';

const NO = 'PAY20300501000001';
const BACK = 'https://shop.example/result?id=1';
const SCENE = { payer: undefined, scene_info: { payer_client_ip: '10.0.0.8', h5_info: { type: 'Wap' } } };

async function h5Url(shop: Shop, no = NO): Promise<string> {
  const { body } = await shop.call('POST', '/v3/pay/transactions/h5', shop.order(no, SCENE));
  return String(body.h5_url);
}

const press = (url: string, action: string, redirect_url = BACK) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ action, redirect_url }), redirect: 'manual' });

test('the cashier shows what is to be paid, takes the payment and leads back to the shop', async () => {
  const shop = await openShop();
  const url = await h5Url(shop);
  const page = await (await fetch(`${url}&redirect_url=${encodeURIComponent(BACK)}`)).text();
  for (const part of ['¥12.80', '邻团 草莓', NO, '付款', '放弃付款', BACK]) expect(page).toContain(part);
  const paid = await press(url, 'pay');
  expect([paid.status, paid.headers.get('location')]).toEqual([303, BACK]);
  expect((await shop.query(NO)).body).toMatchObject({ trade_state: 'SUCCESS' });
});

test('giving up leads back too and leaves the order open', async () => {
  const shop = await openShop();
  const left = await press(await h5Url(shop), 'decline');
  expect([left.status, left.headers.get('location')]).toEqual([303, BACK]);
  expect(shop.sim.pay.orders).toMatchObject([{ state: 'NOTPAY', declines: 1 }]);
});

test('the cashier says why it takes no money, and follows no address that is not the web', async () => {
  const shop = await openShop();
  const url = await h5Url(shop);
  expect((await press(url, 'pay', 'javascript:alert(1)')).status).toBe(200);
  expect(await (await press(url, 'pay')).text()).toContain('已经付过款');
  await shop.close(NO);
  const closed = await h5Url(shop, 'PAY-CLOSED');
  await shop.close('PAY-CLOSED');
  expect(await (await press(closed, 'pay')).text()).toContain('已关闭');
  expect((await fetch(`${shop.sim.origin}/cashier/native/${new URL(url).pathname.split('/').at(-1)}`)).status).toBe(404);
});

test('a native code is paid on its own page', async () => {
  const shop = await openShop();
  const { body } = await shop.call('POST', '/v3/pay/transactions/native', shop.order(NO, { payer: undefined }));
  const code = new URL(String(body.code_url)).searchParams.get('pr');
  const page = await press(`${shop.sim.origin}/cashier/native/${code}`, 'pay', '');
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('付款成功')]);
  expect(shop.sim.pay.orders).toMatchObject([{ state: 'SUCCESS' }]);
});

test('the list of open orders leads to the newest cashier of each, and drops what is paid', async () => {
  const shop = await openShop();
  await shop.prepay('PAY-PAID');
  shop.sim.pay.pay('PAY-PAID');
  await shop.prepay(NO);
  const { body } = await shop.prepay(NO);
  const page = await (await fetch(`${shop.sim.origin}/cashier`)).text();
  expect(page.match(/\/cashier\/jsapi\/wx[0-9a-f]+/g)).toEqual([`/cashier/jsapi/${body.prepay_id}`]);
  expect(page).not.toContain('PAY-PAID');
});

test('the page of orders tells refunds and every sending of a notice', async () => {
  const shop = await openShop();
  await shop.prepay(NO);
  shop.sim.pay.pay(NO);
  shop.answers.status = 500;
  await shop.sim.pay.deliverDue();
  await shop.refund('REF-1', { out_trade_no: NO });
  const page = await (await fetch(`${shop.sim.origin}/sim/pay/orders`)).text();
  for (const part of [NO, '已付款', '¥12.80', 'REF-1', '退款中', 'TRANSACTION.SUCCESS', '回应 500', '下次发送'])
    expect(page).toContain(part);
  const { items } = (await shop.get('/sim/pay/orders.json', { outTradeNo: NO })) as { items: unknown[] };
  expect(items).toMatchObject([{ outTradeNo: NO, refunds: [{ outRefundNo: 'REF-1' }], notices: [{ deliveries: [{ status: 500 }] }] }]);
});

test('requestPayment takes the shop’s signed fields, and refuses a wrong signature', async () => {
  const shop = await openShop();
  const { body } = await shop.prepay(NO);
  const fields = { timeStamp: '1900000000', nonceStr: 'n1', package: `prepay_id=${body.prepay_id}`, signType: 'RSA' };
  const sign = (appId: string) => signWithMerchantKey(`${appId}\n${fields.timeStamp}\n${fields.nonceStr}\n${fields.package}\n`);
  expect(await shop.post('/sim/pay/jsapi', { ...fields, paySign: sign('wxother') })).toEqual({
    errMsg: 'requestPayment:fail 支付验证签名失败',
  });
  expect(await shop.post('/sim/pay/jsapi', { ...fields, paySign: sign('wxshop'), decline: true })).toEqual({
    errMsg: 'requestPayment:fail cancel',
  });
  expect(shop.sim.pay.orders).toMatchObject([{ state: 'NOTPAY' }]);
  expect(await shop.post('/sim/pay/jsapi', { ...fields, paySign: sign('wxshop') })).toEqual({ errMsg: 'requestPayment:ok' });
  expect(shop.sim.pay.orders).toMatchObject([{ state: 'SUCCESS' }]);
  expect(await shop.post('/sim/pay/jsapi', { prepay_id: 'wx0' })).toEqual({ errMsg: expect.stringContaining('fail') });
});

test('the controls pay, decline, settle and deliver by the shop’s own numbers', async () => {
  const shop = await openShop();
  await shop.prepay(NO);
  expect(await shop.post('/sim/pay/decline', { outTradeNo: NO })).toMatchObject({ declines: 1 });
  expect(await shop.post('/sim/pay/pay', { outTradeNo: NO })).toMatchObject({ state: 'SUCCESS' });
  expect(await shop.post('/sim/pay/pay', { outTradeNo: NO })).toEqual({ error: expect.stringContaining('已经付过款') });
  await shop.refund('REF-1', { out_trade_no: NO });
  expect(await shop.post('/sim/pay/settle-refund', { outRefundNo: 'REF-1', status: 'ABNORMAL' })).toMatchObject({ status: 'ABNORMAL' });
  expect(await shop.post('/sim/pay/settle-refund', { outRefundNo: 'REF-2', status: 'SUCCESS' })).toEqual({ error: expect.any(String) });
  expect(await shop.post('/sim/pay/deliver', {})).toEqual({ sent: 2 });
});
