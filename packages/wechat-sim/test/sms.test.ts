import { expect, test } from 'vitest';
import { DEVELOPMENT_SMS_KEY } from '../src/server.ts';
import { START, startWorld, type World } from './harness.ts';

const SMS = { phone: '13800000001', template: 'login-code', params: { code: 123456, minutes: '5' } };

const send = (world: World, body: unknown, key = DEVELOPMENT_SMS_KEY) =>
  fetch(`${world.sim.origin}/sms/send`, { method: 'POST', headers: { 'x-sms-key': key }, body: JSON.stringify(body) });

test('a text message lands in the inbox of its phone, newest first', async () => {
  const world = await startWorld();
  expect(await (await send(world, SMS)).json()).toEqual({ code: 'OK', message: 'ok', messageId: '1' });
  world.pass(60);
  await send(world, { ...SMS, params: { code: '654321' } });
  await send(world, { ...SMS, phone: '13900000002' });
  const { items } = await world.get('/sim/sms.json', { phone: SMS.phone });
  expect(items).toEqual([
    { id: 2, phone: SMS.phone, template: 'login-code', params: { code: '654321' }, sentAt: '2030-05-01T08:01:00.000Z' },
    { id: 1, phone: SMS.phone, template: 'login-code', params: { code: '123456', minutes: '5' }, sentAt: START.toISOString() },
  ]);
});

test('the inbox page shows the code in Shanghai time, refreshes itself and escapes what it shows', async () => {
  const world = await startWorld();
  const empty = await (await fetch(`${world.sim.origin}/sim/sms`)).text();
  expect(empty).toContain('还没有短信');
  await send(world, { ...SMS, params: { code: '123456', name: '<script>' } });
  const page = await (await fetch(`${world.sim.origin}/sim/sms`)).text();
  expect(page).toContain('<p class="code">123456</p>');
  expect(page).toContain('16:00:00');
  expect(page).toContain('http-equiv="refresh"');
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script>');
});

test('the inbox keeps the latest 500', async () => {
  const world = await startWorld();
  for (let batch = 0; batch < 51; batch += 1) await Promise.all(Array.from({ length: 10 }, () => send(world, SMS)));
  const ids = world.sim.state.sms.map((sms) => sms.id);
  expect(ids).toEqual(Array.from({ length: 500 }, (_, at) => at + 11));
});

test('a wrong key is turned away and nothing is kept', async () => {
  const world = await startWorld();
  const response = await send(world, SMS, 'wrong');
  expect([response.status, await response.json()]).toMatchObject([401, { code: 'INVALID_KEY' }]);
  expect(world.sim.state.sms).toEqual([]);
});

test.each([
  [{ ...SMS, phone: '1380000' }, 'INVALID_PHONE'],
  [{ ...SMS, template: '' }, 'INVALID_TEMPLATE'],
  [{ ...SMS, params: { code: null } }, 'INVALID_PARAMS'],
  [{ ...SMS, params: ['1'] }, 'INVALID_PARAMS'],
  [[SMS], 'INVALID_BODY'],
])('%j is refused', async (body, code) => {
  const response = await send(await startWorld(), body);
  expect([response.status, await response.json()]).toMatchObject([400, { code }]);
});

test('a switched-off provider answers 503', async () => {
  const world = await startWorld();
  world.sim.switches.set('sms_send', { mode: 'error' });
  const response = await send(world, SMS);
  expect([response.status, await response.json()]).toMatchObject([503, { code: 'SYSTEM_BUSY' }]);
  expect(world.sim.state.sms).toEqual([]);
});
