// @vitest-environment node
import path from 'node:path';
import { loadMiniapp, type Miniapp } from '@lintuan/miniapp-ui/harness/load-miniapp.ts';
import { toServer } from '@lintuan/miniapp-ui/harness/to-server.ts';
import { button, type TreeNode } from '@lintuan/miniapp-ui/harness/tree.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startContractServer } from './contract-server.ts';
import { tokens } from './sample-shop.ts';
import { beforeTrade, cancelled, now, orderIds, payNumber } from './sample-trade.ts';
import { serveTrade } from './trade-desk.ts';

const dist = path.join(import.meta.dirname, '../dist/weapp');
const pages = { orders: 'subpackages/trade/orders/index', order: 'subpackages/trade/order/index' };
let server: Awaited<ReturnType<typeof startContractServer>>;
let miniapp: Miniapp;

beforeAll(async () => {
  serveTrade();
  server = await startContractServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  beforeTrade();
  server.asked.length = 0;
  miniapp = await loadMiniapp(dist, { request: toServer(server.origin), storage: { 'lintuan.tokens': tokens } });
});

const radio = (label: string) => (node: TreeNode) => node.nn === 't-radio' && node.label === label;

test('orders of one checkout say that they are paid together, and so they are cancelled', async () => {
  const list = await miniapp.open(pages.orders);
  expect(list.shows('与另外 1 单一起付款')).toBe(true);
  await list.tap(button('取消订单'));
  expect(list.shows('一起付款的订单会全部取消')).toBe(true);

  const last = () => list.all(button('取消订单')).at(-1) as TreeNode;
  await list.tap(last());
  expect(cancelled).toEqual([]);
  await list.fire(radio('地址填错了'), 'change');
  await list.tap(last());
  await miniapp.settled();
  expect(cancelled).toEqual([{ reason: '地址填错了' }]);
  expect(list.find(button('再次购买'))).not.toBeNull();
  expect(miniapp.errors).toEqual([]);
});

test('WeChat’s order centre finds the order by the number of its payment', async () => {
  const page = await miniapp.open(pages.order, { query: { out_trade_no: payNumber } });
  expect(server.asked).toContain('GET /customer/orders/find');
  expect(page.shows('小林 13800138000')).toBe(true);
  expect(page.shows(orderIds[0])).toBe(true);
  await page.tap(button('去付款'));
  expect(miniapp.current.route).toBe('subpackages/trade/pay/index');
});

test('a cancelled order says who cancelled it and offers to buy it again, not to pay', async () => {
  now.state = 'cancelled';
  const page = await miniapp.open(pages.order, { query: { orderId: orderIds[0] } });
  expect(page.shows('你取消了这笔订单')).toBe(true);
  expect(page.find(button('再次购买'))).not.toBeNull();
  expect(page.find(button('去付款'))).toBeNull();
});

test('a link to an order that is not the shopper’s leads to their own orders', async () => {
  const page = await miniapp.open(pages.order, { query: { orderId: 'n0b0dy'.padEnd(20, '0') } });
  expect(page.shows('没有找到这笔订单')).toBe(true);
});
