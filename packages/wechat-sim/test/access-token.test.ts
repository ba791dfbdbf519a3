import { expect, test } from 'vitest';
import { LIN, MERCHANT, SHOP, startWorld, type World } from './harness.ts';

const stable = (world: World, force_refresh?: boolean) =>
  world.post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid: SHOP.appid, secret: SHOP.secret, force_refresh });

const use = async (world: World, access_token: unknown) => {
  const body = { version: 2, scene: 2, openid: LIN, content: '你好' };
  return (await world.post('/wxa/msg_sec_check', body, access_token ? { access_token: String(access_token) } : {})).errcode;
};

test('a token opens the APIs for two hours and is then expired', async () => {
  const world = await startWorld();
  const token = await world.tokenOf(SHOP);
  world.pass(7199);
  expect(await use(world, token)).toBe(0);
  world.pass(1);
  expect(await use(world, token)).toBe(42001);
});

test('a call without a token is 41001, with one nobody drew 40001', async () => {
  const world = await startWorld();
  expect(await use(world, '')).toBe(41001);
  expect(await use(world, 'made-up')).toBe(40001);
});

test('drawing a new token leaves the old one five more minutes', async () => {
  const world = await startWorld();
  const old = await world.tokenOf(SHOP);
  const fresh = await world.tokenOf(SHOP);
  expect(fresh).not.toBe(old);
  world.pass(299);
  expect(await use(world, old)).toBe(0);
  world.pass(1);
  expect(await use(world, old)).toBe(40001);
  expect(await use(world, fresh)).toBe(0);
});

test('a third token ends the first at once', async () => {
  const world = await startWorld();
  const [first, second, third] = [await world.tokenOf(SHOP), await world.tokenOf(SHOP), await world.tokenOf(SHOP)];
  expect([await use(world, first), await use(world, second), await use(world, third)]).toEqual([40001, 0, 0]);
});

test('the stable token stays the same until its last five minutes, then both work side by side', async () => {
  const world = await startWorld();
  const first = await stable(world);
  expect(first.expires_in).toBe(7200);
  world.pass(6900);
  expect(await stable(world)).toEqual({ access_token: first.access_token, expires_in: 300 });
  world.pass(1);
  const second = await stable(world);
  expect(second).toEqual({ access_token: expect.not.stringMatching(String(first.access_token)), expires_in: 7200 });
  expect([await use(world, first.access_token), await use(world, second.access_token)]).toEqual([0, 0]);
  world.pass(299);
  expect(await use(world, first.access_token)).toBe(42001);
});

test('the two ways to draw a token never disturb each other', async () => {
  const world = await startWorld();
  const { access_token } = await stable(world);
  for (let drawn = 0; drawn < 3; drawn += 1) await world.tokenOf(SHOP);
  world.pass(600);
  expect(await use(world, access_token)).toBe(0);
});

test('forcing a refresh ends the old stable token at once, but not again within 30 seconds', async () => {
  const world = await startWorld();
  const first = await stable(world);
  const second = await stable(world, true);
  expect([await use(world, first.access_token), await use(world, second.access_token)]).toEqual([40001, 0]);
  world.pass(29);
  expect((await stable(world, true)).access_token).toBe(second.access_token);
  world.pass(1);
  expect((await stable(world, true)).access_token).not.toBe(second.access_token);
});

test('the 21st forced refresh within a day is 45009', async () => {
  const world = await startWorld();
  for (let forced = 0; forced < 20; forced += 1) {
    expect(await stable(world, true)).toHaveProperty('access_token');
    world.pass(30);
  }
  expect(await stable(world, true)).toMatchObject({ errcode: 45009 });
  world.pass(86_400);
  expect(await stable(world, true)).toHaveProperty('access_token');
});

test("an app's token does not reach the people of another app", async () => {
  const world = await startWorld();
  expect(await use(world, await world.tokenOf(MERCHANT))).toBe(40003);
});

test('wrong credentials draw no token', async () => {
  const world = await startWorld();
  const ask = { grant_type: 'client_credential', appid: SHOP.appid, secret: 'wrong' };
  expect(await world.get('/cgi-bin/token', ask)).toMatchObject({ errcode: 40125 });
  expect(await world.get('/cgi-bin/token', { ...ask, grant_type: 'other' })).toMatchObject({ errcode: 40002 });
  expect(await world.post('/cgi-bin/stable_token', ask)).toMatchObject({ errcode: 40125 });
  expect(await world.post('/cgi-bin/stable_token', { ...ask, appid: 'wxnobody' })).toMatchObject({ errcode: 40013 });
});
