// @vitest-environment node
import path from 'node:path';
import { loadMiniapp, type Miniapp } from '@lintuan/miniapp-ui/harness/load-miniapp.ts';
import { toServer } from '@lintuan/miniapp-ui/harness/to-server.ts';
import { button, type TreeNode } from '@lintuan/miniapp-ui/harness/tree.ts';
import type { RequestHandler } from '@lintuan/miniapp-ui/harness/wx.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startContractServer } from './contract-server.ts';
import { cherries, onePoundId, tokens } from './sample-shop.ts';

const CART = 'lintuan.cart';
const TOKENS = 'lintuan.tokens';
const dist = path.join(import.meta.dirname, '../dist/weapp');
let server: Awaited<ReturnType<typeof startContractServer>>;

beforeAll(async () => {
  server = await startContractServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.asked.length = 0;
});

const twoPounds = { lines: [{ skuId: onePoundId, quantity: 2, selected: true }], mergeKey: null };
const start = (storage: Record<string, unknown> = {}) => loadMiniapp(dist, { request: toServer(server.origin), storage });
const askedFor = (operation: string) => server.asked.filter((each) => each === operation).length;
const badges = ({ calls }: Miniapp) => calls.filter(({ name }) => name === 'setTabBarBadge').map(({ options }) => options.text);
const stepperButton = ({ cl }: TreeNode) => cl?.startsWith('lt-stepper__button') ?? false;
const enabled = (words: string) => (node: TreeNode) => button(words)(node) && !node.disabled;

test('a guest chooses on the product page, puts it into the cart and finds it there at today’s price', async () => {
  const miniapp = await start();
  const product = await miniapp.open('subpackages/goods/product/index', { query: { productId: cherries.productId } });
  await product.tap(button('加入购物车'));
  await product.tap('1 斤');
  await product.tap(product.all(button('加入购物车')).at(-1) as TreeNode);
  expect(miniapp.calls.find(({ name }) => name === 'showToast')?.options.title).toBe('已加入购物车');
  expect(miniapp.storage.get(CART)).toMatchObject({ lines: [{ quantity: 1, selected: true }] });

  const cart = await miniapp.open('pages/cart/index');
  expect(cart.shows(cherries.name)).toBe(true);
  expect(cart.shows('仅剩 3 件')).toBe(true);
  expect(cart.shows('再买 ¥10.10 免运费')).toBe(true);
  expect(cart.find(enabled('登录后结算(1)'))).not.toBeNull();
  expect(badges(miniapp).at(-1)).toBe('1');
  expect(miniapp.errors).toEqual([]);
});

test('more is shown at once and kept on the phone; the last one taken away can be brought back', async () => {
  const miniapp = await start({ [CART]: twoPounds });
  const cart = await miniapp.open('pages/cart/index');
  expect(cart.find(enabled('登录后结算(2)'))).not.toBeNull();
  await cart.tap(cart.all(stepperButton).at(-1) as TreeNode);
  expect(cart.find(enabled('登录后结算(3)'))).not.toBeNull();
  expect(miniapp.storage.get(CART)).toMatchObject({ lines: [{ quantity: 3 }] });

  await cart.tap('删除');
  expect(cart.shows('购物车还是空的')).toBe(true);
  expect(miniapp.storage.has(CART)).toBe(false);
  await cart.tap('撤销');
  expect(cart.shows(cherries.name)).toBe(true);
  expect(miniapp.storage.get(CART)).toMatchObject({ lines: [{ quantity: 3 }] });
  expect(miniapp.errors).toEqual([]);
});

test('a guest who checks out signs in, keeps the cart, which is merged once, and goes on to the checkout', async () => {
  const miniapp = await start({ [CART]: twoPounds });
  const cart = await miniapp.open('pages/cart/index');
  await cart.tap(button('登录后结算(2)'));
  expect(miniapp.current.route).toBe('subpackages/account/login/index');
  await miniapp.current.tap(button('微信一键登录'));
  await miniapp.settled();

  expect(askedFor('POST /customer/cart/merge')).toBe(1);
  expect(miniapp.storage.has(CART)).toBe(false);
  expect(miniapp.storage.get('lintuan.checkout')).toEqual({
    lines: [{ skuId: onePoundId, quantity: 2 }],
    fromCart: true,
  });
  expect(miniapp.calls.filter(({ name }) => name === 'navigateTo').at(-1)?.options.url).toBe('/subpackages/trade/confirm/index');
});

test('a merge whose answer was lost is sent again under the same key', async () => {
  const keys: unknown[] = [];
  const passOn = toServer(server.origin);
  const request: RequestHandler = async (sent) => {
    if (!sent.url.endsWith('/cart/merge')) return passOn(sent);
    keys.push(sent.header['idempotency-key']);
    const answer = await passOn(sent);
    if (keys.length === 1) throw new Error('the line went down');
    return answer;
  };
  const miniapp = await loadMiniapp(dist, { request, storage: { [CART]: twoPounds, [TOKENS]: tokens } });
  const cart = await miniapp.open('pages/cart/index');
  expect(miniapp.storage.get(CART)).toMatchObject({ lines: twoPounds.lines });
  await cart.hook('onPullDownRefresh');
  expect(miniapp.storage.has(CART)).toBe(false);
  expect(cart.shows(cherries.name)).toBe(true);
  expect(keys).toHaveLength(2);
  expect(keys[1]).toBe(keys[0]);
});

test('two quick taps on more are sent as one, and the shopper is told when there is less than that', async () => {
  const miniapp = await start({ [TOKENS]: tokens });
  const cart = await miniapp.open('pages/cart/index');
  const more = () => cart.tap(cart.all(stepperButton).at(-1) as TreeNode);
  await more();
  await more();
  expect(cart.find(enabled('去结算(3)'))).not.toBeNull();
  await new Promise((rested) => setTimeout(rested, 500));
  await miniapp.settled();
  expect(askedFor(`PUT /customer/cart/lines/${onePoundId}`)).toBe(1);
  expect(miniapp.calls.find(({ name }) => name === 'showToast')?.options.title).toBe('只剩 2 件，已帮你改成 2 件');
  expect(cart.find(enabled('去结算(2)'))).not.toBeNull();
});

test('an empty cart says so and leads home', async () => {
  const miniapp = await start();
  const cart = await miniapp.open('pages/cart/index');
  expect(cart.shows('购物车还是空的')).toBe(true);
  await cart.tap('去逛逛');
  expect(miniapp.current.route).toBe('pages/home/index');
});
