import { expect, test } from 'vitest';
import { type Json, SHOP, START, startWorld, type World } from './harness.ts';

const generate = async (world: World, body: Json) => world.post('/wxa/generate_urllink', body, { access_token: await world.tokenOf(SHOP) });
const DAY = 86_400;

test('a link says which page of which app it would open, until it expires', async () => {
  const world = await startWorld();
  const { errcode, url_link } = await generate(world, {
    path: 'pages/group/group',
    query: 'id=7&from=h5',
    expire_type: 1,
    expire_interval: 2,
  });
  expect(errcode).toBe(0);
  const page = await (await fetch(String(url_link))).text();
  for (const part of [SHOP.appid, 'pages/group/group?id=7&amp;from=h5']) expect(page).toContain(part);
  world.pass(2 * DAY);
  expect((await fetch(String(url_link))).status).toBe(404);
});

test('without a path the link opens the home page and lives 30 days', async () => {
  const world = await startWorld();
  const { url_link } = await generate(world, {});
  world.pass(30 * DAY - 1);
  expect(await (await fetch(String(url_link))).text()).toContain('首页');
  world.pass(1);
  expect((await fetch(String(url_link))).status).toBe(404);
});

test.each<[Json, number]>([
  [{ path: '/pages/index/index' }, 40165],
  [{ path: 'pages/unknown/unknown' }, 40165],
  [{ path: 'pages/index/index?id=1' }, 40165],
  [{ query: 'name=草莓' }, 40212],
  [{ query: 'x'.repeat(1_025) }, 40212],
  [{ expire_time: START.getTime() / 1000 + 30 }, 85401],
  [{ expire_time: START.getTime() / 1000 + 31 * DAY }, 85401],
  [{ expire_type: 1, expire_interval: 31 }, 85402],
  [{ expire_type: 2 }, 40097],
  [{ env_version: 'other' }, 40097],
])('the link %j is refused', async (body, errcode) => {
  expect(await generate(await startWorld(), body)).toMatchObject({ errcode });
});
