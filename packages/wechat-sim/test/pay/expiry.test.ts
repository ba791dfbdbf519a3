import { expect, test } from 'vitest';
import { openShop } from './shop.ts';

const NO = 'PAY20300501000001';
const HOUR = 3_600;
const DAY = 24 * HOUR;

test('an order can be paid until its time_expire and not at it', async () => {
  const shop = await openShop();
  for (const no of [NO, 'PAY-LATE']) await shop.prepay(no, { time_expire: '2030-05-01T16:30:00+08:00' });
  shop.pass(30 * 60 - 1);
  expect(shop.sim.pay.pay(NO).state).toBe('SUCCESS');
  shop.pass(1);
  expect(() => shop.sim.pay.pay('PAY-LATE')).toThrow('已超过支付时间');
  expect((await shop.query('PAY-LATE')).body).toMatchObject({ trade_state: 'NOTPAY' });
  expect(await shop.prepay('PAY-LATE', { time_expire: '2030-05-01T16:30:00+08:00' })).toMatchObject({ status: 400 });
});

test('a time_expire less than a minute ahead is moved to one minute', async () => {
  const shop = await openShop();
  await shop.prepay(NO, { time_expire: '2030-05-01T16:00:05+08:00' });
  shop.pass(59);
  expect(shop.sim.pay.pay(NO).state).toBe('SUCCESS');
});

test('without time_expire an order can be paid for 7 days and then is closed', async () => {
  const shop = await openShop();
  for (const no of [NO, 'PAY-LATE']) await shop.prepay(no);
  shop.pass(7 * DAY - 1);
  expect(shop.sim.pay.pay(NO).state).toBe('SUCCESS');
  shop.pass(1);
  expect(() => shop.sim.pay.pay('PAY-LATE')).toThrow('已关闭');
  expect((await shop.query('PAY-LATE')).body).toMatchObject({ trade_state: 'CLOSED' });
});

test('a prepay_id opens the cashier for 2 hours, and a new one opens it again', async () => {
  const shop = await openShop();
  const { body } = await shop.prepay(NO);
  shop.pass(2 * HOUR);
  expect(await shop.post('/sim/pay/jsapi', { prepay_id: body.prepay_id })).toEqual({ errMsg: expect.stringContaining('已过期') });
  const { body: fresh } = await shop.prepay(NO);
  expect(await shop.post('/sim/pay/jsapi', { prepay_id: fresh.prepay_id })).toEqual({ errMsg: 'requestPayment:ok' });
});

test('closing ends an open order, is harmless twice and too late once it is paid', async () => {
  const shop = await openShop();
  await shop.prepay(NO);
  await shop.prepay('PAY-PAID');
  shop.sim.pay.pay('PAY-PAID');
  expect(await shop.close(NO)).toMatchObject({ status: 204, text: '' });
  expect((await shop.close(NO)).status).toBe(204);
  expect(() => shop.sim.pay.pay(NO)).toThrow('已关闭');
  expect((await shop.query(NO)).body).toMatchObject({ trade_state: 'CLOSED' });
  expect(await shop.close('PAY-PAID')).toMatchObject({ status: 400, body: { code: 'ORDERPAID' } });
  expect(await shop.close('PAY-OF-NOBODY')).toMatchObject({ status: 404, body: { code: 'ORDER_NOT_EXIST' } });
});

test('of a close and a payment at the same moment exactly one succeeds', async () => {
  const shop = await openShop();
  const numbers = Array.from({ length: 10 }, (_, at) => `PAY-RACE-${at}`);
  for (const no of numbers) await shop.prepay(no);
  const ends = await Promise.all(
    numbers.map(async (outTradeNo) => {
      const [paid, closed] = await Promise.all([shop.send('/sim/pay/pay', JSON.stringify({ outTradeNo })), shop.close(outTradeNo)]);
      return [paid.status === 200, closed.status === 204].filter(Boolean).length;
    }),
  );
  expect(ends).toEqual(numbers.map(() => 1));
});

test('an order is paid once, and only by the person it was made for', async () => {
  const shop = await openShop();
  await shop.prepay(NO);
  expect(() => shop.sim.pay.pay(NO, { openid: 'somebody-else' })).toThrow('只有下单的人');
  shop.sim.pay.decline(NO);
  expect(shop.sim.pay.orders).toMatchObject([{ state: 'NOTPAY', declines: 1 }]);
  shop.sim.pay.pay(NO);
  expect(() => shop.sim.pay.pay(NO)).toThrow('已经付过款');
  expect(() => shop.sim.pay.pay('PAY-OF-NOBODY')).toThrow('没有找到');
});
