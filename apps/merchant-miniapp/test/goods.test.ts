// @vitest-environment node
import type { OpenPage } from '@lintuan/miniapp-ui/harness/page.ts';
import type { TreeNode } from '@lintuan/miniapp-ui/harness/tree.ts';
import { expect, test } from 'vitest';
import { useShops } from './open-shop.ts';
import { eggs, owner, picker, refusal } from './sample-shop.ts';

const start = useShops();
const route = 'pages/goods/index';
const isSwitch = (node: TreeNode): boolean => node.nn === 't-switch';
const flip = (page: OpenPage, on: boolean) => page.fire(isSwitch, 'change', { value: on });

test('switching goods off moves the counts at once, tells the API, and can be undone', async () => {
  const { miniapp, shop } = await start();
  const page = await miniapp.open(route);
  expect(page.shows('在售 1')).toBe(true);
  await flip(page, false);
  expect(shop.products[0]?.shelf).toBe('off');
  expect(page.shows('在售 0')).toBe(true);
  expect(page.shows('已下架 2')).toBe(true);
  expect(page.shows(`已下架 ${eggs.name}`)).toBe(true);

  await page.tap('撤销');
  expect(shop.products[0]?.shelf).toBe('on');
  expect(page.shows('在售 1')).toBe(true);
  expect(miniapp.errors).toEqual([]);
});

test('a draft that lacks something stays a draft and shows what is missing', async () => {
  const { miniapp, shop } = await start();
  const page = await miniapp.open(route);
  await page.tap('草稿 1');
  await flip(page, true);
  expect(page.shows(refusal)).toBe(true);
  expect(page.shows('草稿 1')).toBe(true);
  expect(page.find(isSwitch)?.value).toBe(false);
  expect(shop.products[2]?.shelf).toBe('draft');
});

test('who may not move goods sees their state but no switch', async () => {
  const { miniapp } = await start(picker);
  const page = await miniapp.open(route);
  expect(page.shows(eggs.name)).toBe(true);
  expect(page.shows('在售')).toBe(true);
  expect(page.find(isSwitch)).toBeNull();
});

test('who may not see goods is told which permission to ask for', async () => {
  const { miniapp, shop } = await start({ ...owner, permissions: [] });
  const page = await miniapp.open(route);
  expect(page.shows('“查看商品”')).toBe(true);
  expect(shop.asked).not.toContain('GET /merchant/products');
});

test('a suspended shop is told so above its goods', async () => {
  const { miniapp } = await start({ ...owner, merchant: { ...owner.merchant, state: 'suspended' } });
  const page = await miniapp.open(route);
  expect(page.shows('店铺已被暂停营业')).toBe(true);
});
