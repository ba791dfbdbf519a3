import { expect, test } from 'vitest';
import { LIN, MERCHANT, SHOP, startWorld } from './harness.ts';

test('a minted code becomes the openid, unionid and session key of its person', async () => {
  const world = await startWorld();
  const { code } = await world.post('/sim/login-codes', { appid: SHOP.appid, person: '小林' });
  const session = await world.login(SHOP, String(code));
  expect(session).toEqual({ openid: LIN, unionid: expect.stringMatching(/^o.{27}$/), session_key: expect.any(String) });
  expect(Buffer.from(String(session.session_key), 'base64')).toHaveLength(16);
});

test('a code works once: the second use is 40163, an unknown code 40029', async () => {
  const world = await startWorld();
  const { code } = await world.post('/sim/login-codes', { appid: SHOP.appid, person: '小林' });
  await world.login(SHOP, String(code));
  expect(await world.login(SHOP, String(code))).toMatchObject({ errcode: 40163 });
  expect(await world.login(SHOP, 'made-up')).toMatchObject({ errcode: 40029, errmsg: expect.stringContaining('invalid code') });
});

test('a code is dead five minutes after it was minted and alive one second before', async () => {
  const world = await startWorld();
  const early = await world.post('/sim/login-codes', { appid: SHOP.appid, person: '小林' });
  const late = await world.post('/sim/login-codes', { appid: SHOP.appid, person: '小林' });
  world.pass(299);
  expect(await world.login(SHOP, String(early.code))).toMatchObject({ openid: LIN });
  world.pass(1);
  expect(await world.login(SHOP, String(late.code))).toMatchObject({ errcode: 40029 });
});

test('a code of one app is unknown to another app', async () => {
  const world = await startWorld();
  const { code } = await world.post('/sim/login-codes', { appid: SHOP.appid, person: '小林' });
  expect(await world.login(MERCHANT, String(code))).toMatchObject({ errcode: 40029 });
  expect(await world.login(SHOP, String(code))).toMatchObject({ openid: LIN });
});

test('a code the development client made up is taken once and names the person', async () => {
  const world = await startWorld();
  expect(await world.login(SHOP, 'sim-小林-a1')).toMatchObject({ openid: LIN });
  expect(await world.login(SHOP, 'sim-小林-a1')).toMatchObject({ errcode: 40163 });
  expect(await world.login(SHOP, 'sim-小林-a2')).toMatchObject({ openid: LIN });
  expect(await world.login(SHOP, 'sim-phone-13800000000-a1')).toMatchObject({ errcode: 40029 });
});

test('one person has another openid in each app, one unionid, and the same ones after a restart', async () => {
  const [first, second] = [await startWorld(), await startWorld({ seed: 'other' })];
  const shop = await first.login(SHOP, 'sim-anna-1');
  const merchant = await first.login(MERCHANT, 'sim-anna-2');
  const later = await second.login(SHOP, 'sim-anna-1');
  expect(merchant.openid).not.toBe(shop.openid);
  expect(merchant.unionid).toBe(shop.unionid);
  expect([later.openid, later.unionid]).toEqual([shop.openid, shop.unionid]);
});

test('the same seed gives the same session key and another seed another', async () => {
  const [one, same, other] = [await startWorld(), await startWorld(), await startWorld({ seed: 'other' })];
  const keys = await Promise.all([one, same, other].map(async (world) => (await world.login(SHOP, 'sim-anna-1')).session_key));
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('the answer is JSON that calls itself plain text, as WeChat sends it', async () => {
  const { sim } = await startWorld();
  const query = new URLSearchParams({ appid: SHOP.appid, secret: SHOP.secret, js_code: 'sim-anna-1', grant_type: 'authorization_code' });
  const response = await fetch(`${sim.origin}/sns/jscode2session?${query}`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(JSON.parse(await response.text())).toHaveProperty('openid');
});

test.each([
  ['no appid', { appid: '' }, 41002],
  ['an unknown appid', { appid: 'wxnobody' }, 40013],
  ['no secret', { secret: '' }, 41004],
  ['a wrong secret', { secret: 'wrong' }, 40125],
  ['no code', { js_code: '' }, 41008],
  ['another grant type', { grant_type: 'client_credential' }, 40002],
])('a login with %s is refused with its own code', async (_, change, errcode) => {
  const world = await startWorld();
  const good = { appid: SHOP.appid, secret: SHOP.secret, js_code: 'sim-anna-1', grant_type: 'authorization_code' };
  expect(await world.get('/sns/jscode2session', { ...good, ...change })).toMatchObject({ errcode });
  expect(await world.get('/sns/jscode2session', good)).toHaveProperty('openid');
});
