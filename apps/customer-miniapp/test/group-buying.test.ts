// @vitest-environment node
import path from 'node:path';
import { loadMiniapp, type Miniapp } from '@lintuan/miniapp-ui/harness/load-miniapp.ts';
import { toServer } from '@lintuan/miniapp-ui/harness/to-server.ts';
import { button } from '@lintuan/miniapp-ui/harness/tree.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startContractServer } from './contract-server.ts';
import { activityId, groupId, placedInGroup, serveGroupBuying, standing, token } from './sample-group.ts';
import { cherries, onePoundId, tokens } from './sample-shop.ts';
import { beforeTrade } from './sample-trade.ts';
import { serveTrade } from './trade-desk.ts';

const dist = path.join(import.meta.dirname, '../dist/weapp');
let server: Awaited<ReturnType<typeof startContractServer>>;
let miniapp: Miniapp;

beforeAll(async () => {
  serveTrade();
  serveGroupBuying();
  server = await startContractServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  beforeTrade();
  standing.problem = null;
  placedInGroup.length = 0;
  miniapp = await loadMiniapp(dist, { request: toServer(server.origin), storage: { 'lintuan.tokens': tokens } });
});

const said = (page: { text: () => string }) => page.text().replaceAll('\n', '');
const joining = {
  lines: [{ skuId: onePoundId, quantity: 1 }],
  fromCart: false,
  group: { activityId, groupId, cameBy: token },
};

async function confirmJoining() {
  const storage = { 'lintuan.tokens': tokens, 'lintuan.checkout': joining };
  miniapp = await loadMiniapp(dist, { request: toServer(server.origin), storage });
  return miniapp.open('subpackages/trade/confirm/index');
}

test('from the zone on the home page a group is begun, and the order says so', async () => {
  const home = await miniapp.open('pages/home/index');
  expect(said(home)).toContain('拼团专区');
  await home.tap('3 人团');
  const product = miniapp.current;
  for (const words of ['单独购买价 ¥39.90', '拼团省 ¥10.00', '3 人成团，24 小时内拼满发货，未满自动退款', '还差 1 人'])
    expect(said(product)).toContain(words);
  await product.tap(button('发起拼团'));
  await product.tap('1 斤');
  await product.tap(button('发起拼团 ¥29.90'));
  await miniapp.settled();
  const confirm = miniapp.current;
  expect(confirm.route).toBe('subpackages/trade/confirm/index');
  expect(said(confirm)).toContain('付款后开团');
  expect(said(confirm)).toContain('¥29.90¥39.90× 1');
  expect(said(confirm)).toContain('拼团优惠-¥10.00');
  await confirm.tap(button('提交订单'));
  await miniapp.settled();
  expect(placedInGroup.map(({ group }) => group)).toEqual([{ activityId, groupId: null, consent: true }]);
  expect(miniapp.current.route).toBe('subpackages/trade/pay/index');
  expect(miniapp.errors).toEqual([]);
});

test('an open group on the product’s page leads to that group', async () => {
  const product = await miniapp.open('subpackages/goods/product/index', { query: { productId: cherries.productId } });
  await product.tap(button('去参团'));
  await miniapp.settled();
  expect(miniapp.calls.filter(({ name }) => name === 'navigateTo').at(-1)?.options.url).toContain(
    `subpackages/group/group/index?groupId=${groupId}`,
  );
});

test('a group that filled up while its confirm page was open is told, and the shopper’s own one keeps note and link', async () => {
  const confirm = await confirmJoining();
  await confirm.tap('给商家留言');
  await confirm.type('比如“请放门口”', '请放门口');
  standing.problem = 'full';
  await confirm.tap(button('提交订单'));
  await miniapp.settled();
  expect(said(confirm)).toContain('这个团刚刚满了');
  expect(confirm.find(button('提交订单'))).toBeNull();
  await confirm.tap(button('自己开团'));
  await miniapp.settled();
  await confirm.tap(button('提交订单'));
  await miniapp.settled();
  expect(placedInGroup.map(({ group, notes }) => [group?.groupId, group?.cameBy, notes?.[0]?.note])).toEqual([
    [groupId, token, '请放门口'],
    [null, token, '请放门口'],
  ]);
  expect(miniapp.current.route).toBe('subpackages/trade/pay/index');
});

test('who wants no other group says so before paying', async () => {
  const confirm = await confirmJoining();
  expect(said(confirm)).toContain('换到另一个同价的团，凑不到就开新团');
  await confirm.fire(({ nn }) => nn === 't-switch', 'change', { value: false });
  expect(said(confirm)).toContain('不换团，钱原路退回');
  await confirm.tap(button('提交订单'));
  await miniapp.settled();
  expect(placedInGroup.map(({ group }) => group?.consent)).toEqual([false]);
});
