// @vitest-environment node
import path from 'node:path';
import { loadMiniapp } from '@lintuan/miniapp-ui/harness/load-miniapp.ts';
import { toServer } from '@lintuan/miniapp-ui/harness/to-server.ts';
import { button } from '@lintuan/miniapp-ui/harness/tree.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startContractServer } from './contract-server.ts';
import { tokens } from './sample-shop.ts';

const KEY = 'lintuan.tokens';
const dist = path.join(import.meta.dirname, '../dist/weapp');
let server: Awaited<ReturnType<typeof startContractServer>>;

beforeAll(async () => {
  server = await startContractServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.asked.length = 0;
});

const start = (storage: Record<string, unknown> = {}) => loadMiniapp(dist, { request: toServer(server.origin), storage });

test('a guest who wants their profile signs in with WeChat and lands on the profile', async () => {
  const miniapp = await start();
  const me = await miniapp.open('pages/me/index');
  expect(me.shows('登录 / 注册')).toBe(true);
  await me.tap('个人资料');
  expect(miniapp.current.route).toBe('subpackages/account/login/index');

  await miniapp.current.tap(button('微信一键登录'));
  await miniapp.settled();
  expect(miniapp.storage.get(KEY)).toEqual(tokens);
  expect(server.asked).toContain('PUT /customer/consents/privacy');
  expect(miniapp.current.route).toBe('subpackages/account/profile/index');
  expect(miniapp.errors).toEqual([]);
});

test('a guest who does not agree is not signed in, and nothing is asked of WeChat', async () => {
  const miniapp = await start();
  miniapp.answers.showModal = { confirm: false, cancel: true };
  const login = await miniapp.open('subpackages/account/login/index');
  await login.tap(button('微信一键登录'));
  expect(miniapp.calls.some(({ name }) => name === 'login')).toBe(false);
  expect(miniapp.storage.has(KEY)).toBe(false);
});

test('whoever signed in before is known at the next start', async () => {
  const miniapp = await start({ [KEY]: tokens });
  const me = await miniapp.open('pages/me/index');
  expect(me.shows('阿青')).toBe(true);
  expect(me.shows('138****8000')).toBe(true);
});
