// @vitest-environment node
import path from 'node:path';
import { loadMiniapp, type Miniapp } from '@lintuan/miniapp-ui/harness/load-miniapp.ts';
import type { OpenPage } from '@lintuan/miniapp-ui/harness/page.ts';
import { toServer } from '@lintuan/miniapp-ui/harness/to-server.ts';
import { button, type TreeNode } from '@lintuan/miniapp-ui/harness/tree.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startContractServer } from './contract-server.ts';
import { cherries, peaches } from './sample-shop.ts';

const dist = path.join(import.meta.dirname, '../dist/weapp');
let server: Awaited<ReturnType<typeof startContractServer>>;
let miniapp: Miniapp;

beforeAll(async () => {
  server = await startContractServer();
  miniapp = await loadMiniapp(dist, { request: toServer(server.origin) });
});
afterAll(() => server.stop());

test('the home page of the built mini-program shows categories, offers and all products', async () => {
  const home = await miniapp.open('pages/home/index');
  expect(home.shows('水果')).toBe(true);
  expect(home.shows('热卖')).toBe(true);
  expect(home.shows(cherries.name)).toBe(true);
  expect(home.shows(peaches.name)).toBe(true);
  expect(miniapp.errors).toEqual([]);
});

/** The sheet lies over the bar, which has a button of the same words. */
const lastButton = (page: OpenPage, words: string) => page.all(button(words)).at(-1) as TreeNode;

test('tapping a product opens its page, and the sheet lets only what is in stock be chosen', async () => {
  const home = await miniapp.open('pages/home/index');
  await home.tap(cherries.name);
  const product = miniapp.current;
  expect(product.route).toBe('subpackages/goods/product/index');
  expect(product.shows('39')).toBe(true);
  expect(JSON.stringify(product.root)).toContain('果径 28 毫米以上');

  await product.tap('选规格');
  expect(product.shows('缺货')).toBe(true);
  await product.tap('2 斤');
  expect(product.shows('请选择重量')).toBe(true);
  await product.tap('1 斤');
  expect(product.shows('仅剩 3 件')).toBe(true);
  await product.tap(lastButton(product, '加入购物车'));
  expect(product.shows('1 斤 × 1')).toBe(true);
  expect(miniapp.errors).toEqual([]);
});

test('a product that was taken off the shelf says so and leads home', async () => {
  const gone = await miniapp.open('subpackages/goods/product/index', { query: { productId: '00000000000000000000' } });
  expect(gone.shows('这件商品下架了')).toBe(true);
  await gone.tap('去首页逛逛');
  expect(miniapp.current.route).toBe('pages/home/index');
});
