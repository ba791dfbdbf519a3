// @vitest-environment node

import { button } from '@lintuan/miniapp-ui/harness/tree.ts';
import { expect, test } from 'vitest';
import { TOKENS, useShops } from './open-shop.ts';
import { password, tokens } from './sample-shop.ts';

const start = useShops();
const name = '店主或平台给你的登录名';
const secret = '输入密码';
const login = 'subpackages/account/login/index';

test('who is not signed in is led to log in, and then to the page that was asked for', async () => {
  const { miniapp } = await start(undefined, false);
  await miniapp.open('pages/stock/index');
  expect(miniapp.current.route).toBe(login);

  await miniapp.current.type(name, 'amei');
  await miniapp.current.type(secret, password);
  await miniapp.current.tap(button('登录'));
  expect(miniapp.storage.get(TOKENS)).toEqual(tokens);
  expect(miniapp.current.route).toBe('pages/stock/index');
  expect(miniapp.current.shows('土鸡蛋')).toBe(true);
  expect(miniapp.errors).toEqual([]);
});

test('a wrong password says so and keeps what was typed', async () => {
  const { miniapp } = await start(undefined, false);
  const page = await miniapp.open(login);
  await page.type(name, 'amei');
  await page.type(secret, 'wrong');
  await page.tap(button('登录'));
  expect(page.shows('账号或密码不正确')).toBe(true);
  expect(page.find((node) => node.placeholder === name)?.value).toBe('amei');
  expect(page.find((node) => node.placeholder === secret)?.value).toBe('wrong');
  expect(miniapp.storage.has(TOKENS)).toBe(false);
});

test('an empty form is answered without asking the API', async () => {
  const { miniapp, shop } = await start(undefined, false);
  const page = await miniapp.open(login);
  await page.tap(button('登录'));
  expect(page.shows('请填写登录名')).toBe(true);
  expect(page.shows('请填写密码')).toBe(true);
  expect(shop.asked).toEqual([]);
});

test('a session that has ended elsewhere forgets its tokens and leads to the login', async () => {
  const { miniapp, shop } = await start();
  shop.sessionOver = true;
  await miniapp.open('pages/me/index');
  await miniapp.settled();
  expect(miniapp.current.route).toBe(login);
  expect(miniapp.storage.has(TOKENS)).toBe(false);
});
