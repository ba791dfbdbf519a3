// @vitest-environment node
import type { OpenPage } from '@lintuan/miniapp-ui/harness/page.ts';
import { button } from '@lintuan/miniapp-ui/harness/tree.ts';
import { expect, test } from 'vitest';
import { useShops } from './open-shop.ts';
import { host, openGroup, running } from './sample-groups.ts';
import { eggs } from './sample-shop.ts';

const start = useShops();
const form = 'subpackages/group-buy/form/index';
const activity = 'subpackages/group-buy/activity/index';

/** From the product to the page that reads everything back. */
async function fill(page: OpenPage, quota: string): Promise<void> {
  await page.tap(eggs.name);
  await page.type('每件多少元', '32.8');
  await page.type('拿出多少件来拼', quota);
  await page.tap(button('下一步'));
  await page.tap(button('下一步'));
}

test('an activity is typed step by step, says what is saved and how many groups it is enough for, and goes out as it was read back', async () => {
  const { miniapp, shop } = await start(host);
  const page = await miniapp.open(form);
  await page.tap(eggs.name);
  for (const word of ['单独买 ¥39.00', '可用库存 37 件']) expect(page.shows(word)).toBe(true);
  await page.type('每件多少元', '39');
  await page.type('拿出多少件来拼', '30');
  await page.tap(button('下一步'));
  expect(page.shows('要低于单独买的 ¥39.00')).toBe(true);

  await page.type('每件多少元', '32.8');
  for (const word of ['省 ¥6.20，8.4折', '够开 10 个团']) expect(page.shows(word)).toBe(true);
  await page.tap(button('下一步'));
  await page.tap('48 小时');
  await page.tap(button('下一步'));
  for (const word of ['开团后 48 小时', '30 件', '每单 2 件，每人 5 件']) expect(page.shows(word)).toBe(true);
  await page.tap(button('发布'));
  expect(shop.groups.activities[1]).toMatchObject({ state: 'running', hours: 48, skus: [{ groupFen: 3280, starterFen: null, quota: 30 }] });
  expect(miniapp.current.route).toBe(activity);
  expect(miniapp.errors).toEqual([]);
});

test('what the API refuses about a SKU leads back to its field, and the one draft that was saved is put right', async () => {
  const { miniapp, shop } = await start(host);
  const page = await miniapp.open(form);
  shop.groups.available = 12;
  await fill(page, '30');
  await page.tap(button('发布'));
  expect(page.shows('几人成团')).toBe(true);
  expect(page.shows('可用库存只有 12 件')).toBe(true);
  expect(page.shows('草稿存好了，还没发布')).toBe(true);

  await page.type('拿出多少件来拼', '12');
  await page.tap(button('下一步'));
  await page.tap(button('下一步'));
  await page.tap(button('发布'));
  expect(shop.groups.activities).toHaveLength(2);
  expect(shop.groups.activities[1]).toMatchObject({ state: 'running', quota: 12, version: 2 });
  expect(miniapp.errors).toEqual([]);
});

test('a draft whose answer was lost is kept once, however often it is saved', async () => {
  const { miniapp, shop } = await start(host);
  const page = await miniapp.open(form);
  await fill(page, '30');
  shop.losesAnswers = true;
  await page.tap(button('存为草稿'));
  expect(page.shows('网络不太好')).toBe(true);
  shop.losesAnswers = false;
  await page.tap(button('存为草稿'));
  expect(shop.groups.activities.filter(({ state }) => state === 'draft')).toHaveLength(1);
});

test('stopping asks what becomes of the open groups, and why, before anything is sent', async () => {
  const { miniapp, shop } = await start(host);
  const page = await miniapp.open(activity, { query: { activityId: running.activityId } });
  for (const word of ['120', '新顾客 7 人，其中分享链接带来 4 人', '还差 2 人，1 人正在付款']) expect(page.shows(word)).toBe(true);
  await page.tap(button('停止活动'));
  await page.tap(button('确认停止'));
  expect(shop.groups.stopped).toBeNull();

  await page.fire((node) => node.nn === 't-radio' && node.label === '立即结束并退款', 'change', { checked: true });
  await page.type('写明原因，平台会看到', '供应商缺货');
  await page.tap(button('确认停止并退款'));
  expect(shop.groups.stopped).toEqual({ activityId: running.activityId, openGroups: 'fail', reason: '供应商缺货' });
  expect(page.shows('停止原因：供应商缺货')).toBe(true);
});

test('a group shows who is in it, who brought them and whose payment is awaited', async () => {
  const { miniapp } = await start(host);
  const page = await miniapp.open('subpackages/group-buy/group/index', { query: { groupId: openGroup.groupId } });
  for (const word of ['还差 2 人，1 人正在付款', '团长', '自己来的', '小满 带来', '正在付款', '新顾客'])
    expect(page.shows(word)).toBe(true);
  expect(miniapp.errors).toEqual([]);
});

test('who may only look is offered nothing that would be refused', async () => {
  const { miniapp } = await start({ ...host, permissions: ['group_buy.read'] });
  const list = await miniapp.open('subpackages/group-buy/list/index');
  expect(list.shows(eggs.name)).toBe(true);
  expect(list.shows('新建拼团活动')).toBe(false);
  const page = await miniapp.open(activity, { query: { activityId: running.activityId } });
  expect(page.shows('停止活动')).toBe(false);
  expect((await miniapp.open(form)).shows('“管理拼团活动”')).toBe(true);
});
