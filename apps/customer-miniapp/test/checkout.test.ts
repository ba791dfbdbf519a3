// @vitest-environment node
import path from 'node:path';
import { loadMiniapp, type Miniapp } from '@lintuan/miniapp-ui/harness/load-miniapp.ts';
import { toServer } from '@lintuan/miniapp-ui/harness/to-server.ts';
import { button } from '@lintuan/miniapp-ui/harness/tree.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startContractServer } from './contract-server.ts';
import { tokens } from './sample-shop.ts';
import { beforeTrade, checkoutId, now, payFields, placed, twoPounds } from './sample-trade.ts';
import { serveTrade } from './trade-desk.ts';

const dist = path.join(import.meta.dirname, '../dist/weapp');
const pages = { pay: 'subpackages/trade/pay/index', result: 'subpackages/trade/result/index', orders: 'subpackages/trade/orders/index' };
let server: Awaited<ReturnType<typeof startContractServer>>;
let miniapp: Miniapp;

beforeAll(async () => {
  serveTrade();
  server = await startContractServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  beforeTrade();
  const storage = { 'lintuan.tokens': tokens, 'lintuan.checkout': twoPounds };
  miniapp = await loadMiniapp(dist, { request: toServer(server.origin), storage });
});

const confirmPage = () => miniapp.open('subpackages/trade/confirm/index');
const askedWechat = () => miniapp.calls.filter(({ name }) => name === 'requestPayment').map(({ options }) => options);

async function submitted() {
  const confirm = await confirmPage();
  await confirm.tap(button('提交订单'));
  await miniapp.settled();
  return miniapp.current;
}

test('the confirm page shows where it goes, what it costs and why', async () => {
  const confirm = await confirmPage();
  for (const words of ['小林 13800138000', '上海市 徐汇区 漕溪北路 88 号 502', '山东大樱桃', '× 2', '商品金额', '运费'])
    expect(confirm.shows(words)).toBe(true);
  expect(confirm.text().replaceAll('\n', '')).toContain('应付¥85.80');
  expect(miniapp.errors).toEqual([]);
});

test('submitting leads to the payment in place of the confirm page, and WeChat is asked with the fields the API gave', async () => {
  const pay = await submitted();
  expect(pay.route).toBe(pages.pay);
  expect(miniapp.storage.has('lintuan.checkout')).toBe(false);
  now.state = 'paid';
  await pay.tap(button('微信支付 ¥85.80'));
  await miniapp.settled();
  expect(askedWechat()).toEqual([expect.objectContaining(payFields)]);
  expect(miniapp.current.route).toBe(pages.result);
  expect(miniapp.current.shows('付款成功')).toBe(true);
  expect(miniapp.errors).toEqual([]);
});

test('whoever closes WeChat’s cashier is asked, may go on, or finds the order among those to pay', async () => {
  miniapp.answers.requestPayment = new Error('cancel');
  const pay = await submitted();
  await pay.tap(button('微信支付 ¥85.80'));
  expect(pay.shows('是否放弃付款？')).toBe(true);
  await pay.tap(button('继续付款'));
  expect(askedWechat()).toHaveLength(2);
  await pay.tap(button('稍后再付'));
  await miniapp.settled();
  expect(miniapp.current.route).toBe(pages.orders);
  expect(miniapp.calls.filter(({ name }) => name === 'redirectTo').at(-1)?.options.url).toContain('tray=to_pay');
});

test('a new price is shown before it is agreed to, and the note to the shop is kept', async () => {
  const confirm = await confirmPage();
  await confirm.tap('给商家留言');
  await confirm.type('比如“请放门口”', '请放门口');
  now.unitFen = 4200;
  await confirm.tap(button('提交订单'));
  expect(confirm.shows('价格有变化')).toBe(true);
  expect(confirm.text().replaceAll('\n', '')).toContain('山东大樱桃 1 斤¥39.90→¥42.00');
  await confirm.tap(button('按新价格提交 ¥90.00'));
  await miniapp.settled();
  expect(placed.map(({ payableFen, notes }) => [payableFen, notes?.[0]?.note])).toEqual([
    [8580, '请放门口'],
    [9000, '请放门口'],
  ]);
  expect(miniapp.current.route).toBe(pages.pay);
});

test('goods that ran short meanwhile are told in their place and can be had in the number there is', async () => {
  const confirm = await confirmPage();
  now.available = 1;
  await confirm.tap(button('提交订单'));
  expect(confirm.shows('只剩 1 件')).toBe(true);
  await confirm.tap(button('改成 1 件'));
  expect(confirm.shows('× 1')).toBe(true);
  expect(confirm.find(button('提交订单'))).not.toBeNull();
  expect(placed).toHaveLength(1);
});

test('a confirm page without anything to buy leads to the cart', async () => {
  miniapp = await loadMiniapp(dist, { request: toServer(server.origin), storage: { 'lintuan.tokens': tokens } });
  const confirm = await confirmPage();
  expect(confirm.shows('还没有选好要买的商品')).toBe(true);
});

test('the shopper’s own page counts what waits for what', async () => {
  const me = await miniapp.open('pages/me/index');
  expect(me.text().replaceAll('\n', '')).toContain('我的订单全部订单1待付款待发货12待收货');
});

test('a result that is not there yet is asked for until it is', async () => {
  const result = await miniapp.open(pages.result, { query: { checkoutId } });
  expect(result.shows('正在确认付款结果')).toBe(true);
  now.state = 'paid';
  await new Promise((resolve) => setTimeout(resolve, 2200));
  await miniapp.settled();
  expect(result.shows('付款成功')).toBe(true);
});

test('a checkout that ran out of time says so, and what becomes of money that was on its way', async () => {
  now.state = 'cancelled';
  const result = await miniapp.open(pages.result, { query: { checkoutId } });
  expect(result.shows('付款时间已过，订单已自动取消')).toBe(true);
  expect(result.shows('钱会原路退回')).toBe(true);
});
