import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { authorization } from './merchant.ts';
import { openShop, type Shop } from './shop.ts';

const NO = 'PAY20300501000001';
const DAY = 86_400;

/** Paid 12.80, of which 5.00 went back the same day; the clock stands at 10:00 of the next. */
async function shopWithTrades(): Promise<Shop> {
  const shop = await openShop();
  await shop.prepay(NO, { attach: 'a,1' });
  shop.sim.pay.pay(NO);
  await shop.refund('REF-1', { out_trade_no: NO, amount: { refund: 500, total: 1280, currency: 'CNY' } });
  shop.sim.pay.settleRefund('REF-1', 'SUCCESS');
  shop.pass(18 * 3_600);
  return shop;
}

async function download(shop: Shop, url: unknown): Promise<Response> {
  const { pathname, search } = new URL(String(url));
  const target = pathname + search;
  const headers = { authorization: authorization('GET', target, '', { at: shop.now() }), accept: 'application/json' };
  return fetch(`${shop.sim.origin}${target}`, { headers });
}

async function linesOf(shop: Shop, target: string): Promise<string[]> {
  const { body } = await shop.call('GET', target);
  const bytes = Buffer.from(await (await download(shop, body.download_url)).arrayBuffer());
  expect(createHash('sha1').update(bytes).digest('hex')).toBe(body.hash_value);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
}

test('the trade bill lists payments and refunds in yuan, and its hash is of the raw bytes', async () => {
  const shop = await shopWithTrades();
  const lines = await linesOf(shop, '/v3/bill/tradebill?bill_date=2030-05-01&bill_type=ALL');
  const [order] = shop.sim.pay.orders;
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^交易时间,公众账号ID,商户号,.*,应结订单金额,代金券金额,微信退款单号,.*,申请退款金额,费率备注$/);
  expect(lines[1]).toContain(`\`2030-05-01 16:00:00,\`wxshop,\`1900000001,\`0,\`,\`${order?.transactionId},\`${NO},`);
  expect(lines[1]).toContain(
    '`JSAPI,`SUCCESS,`OTHERS,`CNY,`12.80,`0.00,`0,`0,`0.00,`0.00,`,`,`邻团 草莓,`a 1,`0.08000,`0.60%,`12.80,`0.00,`',
  );
  expect(lines[2]).toContain('`REFUND,`OTHERS,`CNY,`0.00,`0.00,');
  expect(lines[2]).toContain('`REF-1,`5.00,`0.00,`ORIGINAL,`SUCCESS,`邻团 草莓,`a 1,`-0.03000,`0.60%,`0.00,`5.00,`');
  expect(lines[3]).toBe('总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额');
  expect(lines[4]).toBe('`2,`12.80,`5.00,`0.00,`0.05000,`12.80,`5.00');
});

test.each([
  ['SUCCESS', 20, '`1,`12.80,`0.00,`0.00,`0.08000,`12.80,`0.00'],
  ['REFUND', 29, '`1,`0.00,`5.00,`0.00,`-0.03000,`0.00,`5.00'],
])('the %s bill has its own columns and only its own rows', async (type, columns, totals) => {
  const lines = await linesOf(await shopWithTrades(), `/v3/bill/tradebill?bill_date=2030-05-01&bill_type=${type}`);
  expect(lines.slice(0, 2).map((line) => line.split(',').length)).toEqual([columns, columns]);
  expect(lines.at(-1)).toBe(totals);
});

test('the fund flow bill takes the fee off, gives its part back with a refund and runs the balance', async () => {
  const lines = await linesOf(await shopWithTrades(), '/v3/bill/fundflowbill?bill_date=2030-05-01&account_type=BASIC');
  const money = lines.slice(1, 4).map((line) => line.split(',').slice(4, 8).join());
  expect(money).toEqual(['`交易,`收入,`12.80,`12.80', '`扣除交易手续费,`支出,`0.08,`12.72', '`退款,`支出,`4.97,`7.75']);
  expect(lines.slice(4)).toEqual(['资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额', '`3,`1,`12.80,`2,`5.05']);
});

test('a bill packed with GZIP keeps the hash of what is inside', async () => {
  const shop = await shopWithTrades();
  const { body } = await shop.call('GET', '/v3/bill/tradebill?bill_date=2030-05-01&tar_type=GZIP');
  const packed = Buffer.from(await (await download(shop, body.download_url)).arrayBuffer());
  expect(createHash('sha1').update(gunzipSync(packed)).digest('hex')).toBe(body.hash_value);
});

test('a download address works for 5 minutes and only with a signature', async () => {
  const shop = await shopWithTrades();
  const { body } = await shop.call('GET', '/v3/bill/tradebill?bill_date=2030-05-01');
  expect((await fetch(String(body.download_url))).status).toBe(401);
  shop.pass(299);
  expect((await download(shop, body.download_url)).status).toBe(200);
  shop.pass(1);
  expect((await download(shop, body.download_url)).status).toBe(400);
});

test.each([
  ['the day itself', 0, 'bill_date=2030-05-01', 'PARAM_ERROR'],
  ['before 10:00 of the next day', 17.9 / 24, 'bill_date=2030-05-01', 'STATEMENT_CREATING'],
  ['a day without trade', 3, 'bill_date=2030-05-02', 'NO_STATEMENT_EXIST'],
  ['four months later', 120, 'bill_date=2030-05-01', 'PARAM_ERROR'],
  ['a day that is none', 1, 'bill_date=2030-5-1', 'PARAM_ERROR'],
  ['an unknown type', 1, 'bill_date=2030-05-01&bill_type=NONE', 'PARAM_ERROR'],
])('on %s there is no bill', async (_, days, query, code) => {
  const shop = await openShop();
  await shop.prepay(NO);
  shop.sim.pay.pay(NO);
  shop.pass(days * DAY);
  expect(await shop.call('GET', `/v3/bill/tradebill?${query}`)).toMatchObject({ status: 400, body: { code } });
});
