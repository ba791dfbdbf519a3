// @vitest-environment node
import path from 'node:path';
import { loadMiniapp, type Miniapp } from '@lintuan/miniapp-ui/harness/load-miniapp.ts';
import { toServer } from '@lintuan/miniapp-ui/harness/to-server.ts';
import { button, type TreeNode } from '@lintuan/miniapp-ui/harness/tree.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startContractServer } from './contract-server.ts';
import { groupId, serveGroupBuying, token } from './sample-group.ts';
import { beforeGroup, formed, group, member, serveGroupPage, share } from './sample-group-page.ts';
import { tokens } from './sample-shop.ts';
import { beforeTrade, orderIds } from './sample-trade.ts';

const dist = path.join(import.meta.dirname, '../dist/weapp');
const route = 'subpackages/group/group/index';
const join = button('参团 ¥29.90（还差 1 人）');
let server: Awaited<ReturnType<typeof startContractServer>>;
let miniapp: Miniapp;

beforeAll(async () => {
  serveGroupBuying();
  serveGroupPage();
  server = await startContractServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  beforeTrade();
  beforeGroup();
  server.asked.length = 0;
});

const start = async (storage: Record<string, unknown> = { 'lintuan.tokens': tokens }) => {
  miniapp = await loadMiniapp(dist, { request: toServer(server.origin), storage });
};
const said = (page: { text: () => string }) => page.text().replaceAll('\n', '');
const timesAsked = (operation: string) => server.asked.filter((each) => each === operation).length;

test('a guest with a mini code sees the group, and after the login that joining asks for goes on where they were', async () => {
  await start({});
  const page = await miniapp.open(route, { query: { scene: token } });
  for (const words of ['还差 1 人成团', '林**', '团长', '等你来', '省 ¥10.00']) expect(said(page)).toContain(words);
  expect(server.asked).not.toContain('GET /customer/me');

  await page.tap(join);
  expect(miniapp.current.route).toBe('subpackages/account/login/index');
  await miniapp.current.tap(button('微信一键登录'));
  await miniapp.settled();
  expect(miniapp.current.route).toBe(route);
  await miniapp.current.tap('1 斤');
  await miniapp.current.tap(miniapp.current.all(button('参团 ¥29.90')).at(-1) as TreeNode);
  await miniapp.settled();
  expect(miniapp.current.route).toBe('subpackages/trade/confirm/index');
  expect(miniapp.storage.get('lintuan.checkout')).toMatchObject({ group: { groupId, cameBy: token } });
  expect(miniapp.errors).toEqual([]);
});

test('a visit is counted once, however often the group changes', async () => {
  await start();
  const page = await miniapp.open(route, { query: { groupId } });
  group.page = { ...group.page, ...formed };
  await page.hook('onPullDownRefresh');
  expect(said(page)).toContain('这个团拼满了');
  expect(server.asked.filter((each) => each.endsWith('/views'))).toHaveLength(1);
});

test('alone in WeChat’s timeline the page shows the group and leads nowhere', async () => {
  await start({});
  miniapp.wx.getLaunchOptionsSync = () => ({ path: '', query: {}, scene: 1154 });
  const page = await miniapp.open(route, { query: { groupId, token } });
  expect(said(page)).toContain('点击下方「前往小程序」参团');
  expect(page.all((node) => node.nn === 't-button')).toEqual([]);
});

test('a member passes on a link and a card of their own, anyone else the link they came by', async () => {
  await start();
  group.standing = member;
  const own = await miniapp.open(route, { query: { groupId, token } });
  expect(await own.hook('onShareAppMessage')).toMatchObject({
    title: '还差1人，¥29.90 一起拼山东大樱桃',
    path: `/${route}?groupId=${groupId}&token=${share.token}`,
    imageUrl: expect.stringContaining(share.cardUrl),
  });

  await start({});
  const guest = await miniapp.open(route, { query: { groupId, token } });
  expect(await guest.hook('onShareAppMessage')).toMatchObject({ path: `/${route}?groupId=${groupId}&token=${token}` });
  expect(await guest.hook('onShareTimeline')).toMatchObject({ query: `groupId=${groupId}&token=${token}` });
});

test('a seat taken meanwhile is seen within five seconds, and nothing is asked any more once the group has formed', async () => {
  await start();
  group.standing = member;
  const page = await miniapp.open(route, { query: { groupId } });
  expect(page.find(button('邀请邻居，还差 1 人'))).not.toBeNull();
  group.page = { ...group.page, ...formed };
  await new Promise((resolve) => setTimeout(resolve, 4200));
  await miniapp.settled();
  expect(said(page)).toContain('拼团成功');
  const asked = timesAsked(`GET /public/groups/${groupId}`);
  await new Promise((resolve) => setTimeout(resolve, 4200));
  expect(timesAsked(`GET /public/groups/${groupId}`)).toBe(asked);
}, 15_000);

test('a page that nobody sees asks nothing', async () => {
  await start();
  const page = await miniapp.open(route, { query: { groupId } });
  await page.hook('onHide');
  const asked = timesAsked(`GET /public/groups/${groupId}`);
  await new Promise((resolve) => setTimeout(resolve, 4200));
  expect(timesAsked(`GET /public/groups/${groupId}`)).toBe(asked);
}, 15_000);

test('a link that leads to no group says so and shows the way to others', async () => {
  await start({});
  const page = await miniapp.open(route, { query: { scene: 'n0thing'.padEnd(20, '0') } });
  expect(page.shows('没有找到这个团')).toBe(true);
  await page.tap(button('看看别的拼团'));
  expect(miniapp.current.route).toBe('subpackages/group/list/index');
});

test('leaving a group asks first and says that the money goes back', async () => {
  await start();
  const page = await miniapp.open('subpackages/trade/order/index', { query: { orderId: orderIds[0] } });
  expect(said(page)).toContain('还差 1 人成团');
  await page.tap(button('退出拼团'));
  await miniapp.settled();
  const asked = miniapp.calls.find(({ name }) => name === 'showModal');
  expect(asked?.options).toMatchObject({ title: '退出这个团？', content: '¥39.90 会原路退回，1–3 个工作日到账' });
  expect(said(page)).toContain('你退出了拼团，款项原路退回');
});
