import { expect, test } from 'vitest';
import { startWechatSim } from '../src/server.ts';
import { SHOP, startWorld } from './harness.ts';

const POSTS = [
  '/wxa/business/getuserphonenumber',
  '/wxa/getwxacodeunlimit',
  '/cgi-bin/message/subscribe/send',
  '/wxa/msg_sec_check',
  '/wxa/media_check_async',
];

test.each(POSTS)('%s answers WeChat codes to a wrong method, an empty body and broken JSON', async (path) => {
  const world = await startWorld();
  const access_token = await world.tokenOf(SHOP);
  const answerTo = async (body: string, query?: Record<string, string>) => (await (await world.send(path, body, query)).json()) as object;
  expect(await world.get(path, { access_token })).toMatchObject({ errcode: 43002 });
  expect(await answerTo('{}')).toMatchObject({ errcode: 41001 });
  expect(await answerTo('', { access_token })).toMatchObject({ errcode: 44002 });
  for (const broken of ['{', '[]', 'null', '"text"']) expect(await answerTo(broken, { access_token })).toMatchObject({ errcode: 47001 });
  expect(await answerTo(`{"a":"${'x'.repeat(70_000)}"}`, { access_token })).toMatchObject({ errcode: 45002 });
});

test('GET endpoints refuse a POST with 43001', async () => {
  const world = await startWorld();
  expect(await world.post('/sns/jscode2session', {})).toMatchObject({ errcode: 43001 });
  expect(await world.post('/cgi-bin/token', {})).toMatchObject({ errcode: 43001 });
});

test('an API that is not simulated is 40066, any other path a 404', async () => {
  const world = await startWorld();
  expect(await world.post('/wxa/nothing', {})).toMatchObject({ errcode: 40066 });
  expect((await fetch(`${world.sim.origin}/nothing`)).status).toBe(404);
});

test('every refusal carries a request id of its own', async () => {
  const world = await startWorld();
  const [one, other] = [await world.login(SHOP, 'x'), await world.login(SHOP, 'x')];
  expect(one.errmsg).toMatch(/^invalid code rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/);
  expect(one.errmsg).not.toBe(other.errmsg);
});

test('the front page lists the APIs and the open switches, and leads to the inboxes', async () => {
  const world = await startWorld();
  world.sim.switches.set('token', { mode: 'slow' });
  const page = await (await fetch(world.sim.origin)).text();
  for (const part of [...POSTS, SHOP.appid, '/sim/sms', '/sim/messages', '赌博', 'slow']) expect(page).toContain(part);
  expect(page).not.toContain(SHOP.secret);
});

test('a taken port is an error of the start, not a crash', async () => {
  const { sim } = await startWorld();
  await expect(startWechatSim({ apps: [SHOP], port: sim.port })).rejects.toThrow('EADDRINUSE');
});

test('after closing nobody answers any more, and closing again is harmless', async () => {
  const { sim } = await startWorld();
  await fetch(sim.origin);
  await sim.close();
  await sim.close();
  await expect(fetch(sim.origin)).rejects.toThrow('fetch failed');
});
