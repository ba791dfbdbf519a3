import { expect, test } from 'vitest';
import { contentOf, openShop, type Shop } from './shop.ts';

const NO = 'PAY20300501000001';
const YEAR = 365 * 86_400;

async function paidShop(): Promise<Shop> {
  const shop = await openShop();
  await shop.prepay(NO);
  shop.sim.pay.pay(NO);
  await shop.sim.pay.deliverDue();
  shop.arrived.length = 0;
  return shop;
}

const amount = (refund: number, total = 1280) => ({ out_trade_no: NO, amount: { refund, total, currency: 'CNY' } });

test('a refund is accepted first, settles after its delay and is announced', async () => {
  const shop = await paidShop();
  expect(await shop.refund('REF-1', amount(100))).toMatchObject({ status: 200, body: { status: 'PROCESSING', out_refund_no: 'REF-1' } });
  expect(await shop.sim.pay.deliverDue()).toBe(0);
  shop.pass(2);
  expect(await shop.sim.pay.deliverDue()).toBe(1);
  expect(shop.arrived.map(contentOf)).toMatchObject([
    { out_refund_no: 'REF-1', out_trade_no: NO, refund_status: 'SUCCESS', amount: { total: 1280, refund: 100 } },
  ]);
  const found = await shop.call('GET', '/v3/refund/domestic/refunds/REF-1');
  expect(found.body).toMatchObject({ status: 'SUCCESS', success_time: '2030-05-01T16:00:02+08:00', amount: { refund: 100 } });
  expect((await shop.query(NO)).body).toMatchObject({ trade_state: 'REFUND' });
});

test.each(['CLOSED', 'ABNORMAL'] as const)('a refund can end as %s, and its notice says so', async (status) => {
  const shop = await paidShop();
  await shop.refund('REF-1', amount(100));
  shop.sim.pay.settleRefund('REF-1', status);
  await shop.sim.pay.deliverDue();
  expect(JSON.parse(shop.arrived[0]!.body)).toMatchObject({ event_type: `REFUND.${status}`, resource: { original_type: 'refund' } });
  expect(contentOf(shop.arrived[0]!)).toMatchObject({ refund_status: status });
  expect((await shop.query(NO)).body).toMatchObject({ trade_state: 'SUCCESS' });
});

test('the same refund number refunds once, and with other parameters is refused', async () => {
  const shop = await paidShop();
  const first = await shop.refund('REF-1', amount(100));
  const again = await shop.refund('REF-1', amount(100));
  expect(again.body.refund_id).toBe(first.body.refund_id);
  expect(await shop.refund('REF-1', amount(101))).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
  expect(shop.sim.pay.refunds).toHaveLength(1);
});

test('after a closed refund its number may be used again and the money is free again', async () => {
  const shop = await paidShop();
  await shop.refund('REF-1', amount(1280));
  shop.sim.pay.settleRefund('REF-1', 'CLOSED');
  shop.pass(60);
  expect(await shop.refund('REF-1', amount(1280))).toMatchObject({ status: 200, body: { status: 'PROCESSING' } });
  shop.sim.pay.settleRefund('REF-1', 'SUCCESS');
  expect(() => shop.sim.pay.settleRefund('REF-1', 'CLOSED')).toThrow('already SUCCESS');
});

test('refunds of one order never exceed what was paid', async () => {
  const shop = await paidShop();
  await shop.refund('REF-1', amount(1000));
  shop.pass(60);
  expect(await shop.refund('REF-2', amount(281))).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
  expect((await shop.refund('REF-3', amount(280))).status).toBe(200);
});

test('refunds of one order are a minute apart', async () => {
  const shop = await paidShop();
  await shop.refund('REF-1', amount(1));
  shop.pass(59);
  expect(await shop.refund('REF-2', amount(1))).toMatchObject({ status: 429, body: { code: 'FREQUENCY_LIMITED' } });
  shop.pass(1);
  expect((await shop.refund('REF-2', amount(1))).status).toBe(200);
});

test('an order takes 50 refunds and no more', async () => {
  const shop = await paidShop();
  for (let at = 1; at <= 50; at += 1) {
    expect((await shop.refund(`REF-${at}`, amount(1))).status).toBe(200);
    shop.pass(60);
  }
  expect(await shop.refund('REF-51', amount(1))).toMatchObject({ status: 400, body: { message: '部分退款次数超过限制' } });
});

test('an order can be refunded for one year', async () => {
  const shop = await paidShop();
  shop.pass(YEAR);
  expect((await shop.refund('REF-1', amount(1))).status).toBe(200);
  shop.pass(60);
  expect(await shop.refund('REF-2', amount(1))).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
});

test.each([
  ['another total', { amount: { refund: 1, total: 1279, currency: 'CNY' } }, 400],
  ['nothing', { amount: { refund: 0, total: 1280, currency: 'CNY' } }, 400],
  ['no currency', { amount: { refund: 1, total: 1280 } }, 400],
  ['a number with a slash', { out_refund_no: 'REF/1' }, 400],
  ['no order', { out_trade_no: undefined }, 400],
  ['an unknown order', { out_trade_no: 'PAY-OF-NOBODY' }, 404],
  ['a transaction of another order', { transaction_id: '4200000000000000000000000000' }, 404],
])('a refund of %s is refused', async (_, change, status) => {
  const shop = await paidShop();
  expect((await shop.refund('REF-1', { ...amount(1), ...change })).status).toBe(status);
  expect(shop.sim.pay.refunds).toEqual([]);
});

test('an unpaid order cannot be refunded, and an unknown refund is RESOURCE_NOT_EXISTS', async () => {
  const shop = await openShop();
  await shop.prepay(NO);
  expect(await shop.refund('REF-1', amount(1))).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
  const unknown = await shop.call('GET', '/v3/refund/domestic/refunds/REF-1');
  expect(unknown).toMatchObject({ status: 404, body: { code: 'RESOURCE_NOT_EXISTS' } });
});

test('a refund may name the transaction, and without a notify address settles in silence', async () => {
  const shop = await paidShop();
  const transaction_id = shop.sim.pay.orders[0]?.transactionId;
  await shop.refund('REF-1', { ...amount(100), out_trade_no: undefined, transaction_id, notify_url: undefined });
  shop.sim.pay.settleRefund('REF-1', 'SUCCESS');
  expect(await shop.sim.pay.deliverDue()).toBe(0);
});
