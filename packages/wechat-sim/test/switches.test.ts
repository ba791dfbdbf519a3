import { expect, test } from 'vitest';
import { SHOP, startWorld } from './harness.ts';

test('an error switch catches as many calls as it was told, then the API works again', async () => {
  const world = await startWorld();
  await world.post('/sim/switches', { api: 'jscode2session', mode: 'error', errcode: 45011, times: 2 });
  expect(await world.login(SHOP, 'sim-anna-1')).toMatchObject({ errcode: 45011 });
  expect(await world.login(SHOP, 'sim-anna-1')).toMatchObject({ errcode: 45011 });
  expect(await world.login(SHOP, 'sim-anna-1')).toHaveProperty('openid');
});

test('an error switch without a code says that the system is busy, until it is set to ok', async () => {
  const world = await startWorld();
  await world.post('/sim/switches', { api: 'jscode2session', mode: 'error' });
  expect(await world.login(SHOP, 'sim-anna-1')).toMatchObject({ errcode: -1, errmsg: expect.stringContaining('system error') });
  expect(await world.post('/sim/switches', { api: 'jscode2session', mode: 'ok' })).toEqual({ items: [] });
  expect(await world.login(SHOP, 'sim-anna-1')).toHaveProperty('openid');
});

test('a switch of one API leaves the others alone', async () => {
  const world = await startWorld();
  world.sim.switches.set('token', { mode: 'error' });
  expect(await world.login(SHOP, 'sim-anna-1')).toHaveProperty('openid');
});

test('a slow switch answers late but in full', async () => {
  const world = await startWorld();
  world.sim.switches.set('jscode2session', { mode: 'slow', delayMs: 300 });
  const before = performance.now();
  expect(await world.login(SHOP, 'sim-anna-1')).toHaveProperty('openid');
  expect(performance.now() - before).toBeGreaterThan(290);
});

test('a timeout switch stays silent, drops the connection and spends nothing', async () => {
  const world = await startWorld();
  world.sim.switches.set('jscode2session', { mode: 'timeout', delayMs: 200, times: 1 });
  const before = performance.now();
  await expect(world.login(SHOP, 'sim-anna-1')).rejects.toThrow('fetch failed');
  expect(performance.now() - before).toBeGreaterThan(190);
  expect(await world.login(SHOP, 'sim-anna-1')).toHaveProperty('openid');
});

test('closing does not wait for a silent call', async () => {
  const world = await startWorld();
  world.sim.switches.set('jscode2session', { mode: 'timeout', times: 1 });
  const silent = world.login(SHOP, 'sim-anna-1').catch((error: Error) => error.message);
  await expect.poll(() => world.sim.switches.list()).toHaveLength(0);
  const before = performance.now();
  await world.sim.close();
  expect(performance.now() - before).toBeLessThan(1_000);
  expect(await silent).toBe('fetch failed');
});

test.each([
  { api: 'nothing', mode: 'error' },
  { api: 'token', mode: 'broken' },
  { api: 'token', mode: 'error', errcode: 0 },
  { api: 'token', mode: 'error', errcode: '40001' },
  { api: 'token', mode: 'slow', delayMs: -1 },
  { api: 'token', mode: 'slow', times: 0 },
])('the switch %j is refused with HTTP 400 and changes nothing', async (setting) => {
  const world = await startWorld();
  const response = await world.send('/sim/switches', JSON.stringify(setting));
  expect([response.status, await response.json()]).toEqual([400, { error: expect.any(String) }]);
  expect(await world.get('/sim/switches')).toEqual({ items: [] });
});

test('a reset forgets people, codes, tokens, messages and switches', async () => {
  const world = await startWorld();
  const access_token = await world.tokenOf(SHOP);
  await world.login(SHOP, 'sim-anna-1');
  world.sim.switches.set('token', { mode: 'error' });
  expect(await world.post('/sim/reset', {})).toEqual({ reset: true });
  expect(world.sim.state.people.size).toBe(0);
  expect(await world.post('/wxa/msg_sec_check', {}, { access_token })).toMatchObject({ errcode: 40001 });
  expect(await world.login(SHOP, 'sim-anna-1')).toHaveProperty('openid');
  expect(await world.tokenOf(SHOP)).not.toBe(access_token);
});
