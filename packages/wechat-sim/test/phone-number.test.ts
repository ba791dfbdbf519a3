import { expect, test } from 'vitest';
import { MERCHANT, SHOP, START, startWorld } from './harness.ts';

const PATH = '/wxa/business/getuserphonenumber';

test('a minted code gives the phone number once, with the watermark of the app', async () => {
  const world = await startWorld();
  const access_token = await world.tokenOf(SHOP);
  const { code } = await world.post('/sim/phone-codes', { appid: SHOP.appid, phone: '13800000001' });
  expect(await world.post(PATH, { code }, { access_token })).toEqual({
    errcode: 0,
    errmsg: 'ok',
    phone_info: {
      phoneNumber: '13800000001',
      purePhoneNumber: '13800000001',
      countryCode: '86',
      watermark: { timestamp: START.getTime() / 1000, appid: SHOP.appid },
    },
  });
  expect(await world.post(PATH, { code }, { access_token })).toMatchObject({ errcode: 40029 });
});

test('a phone code dies after five minutes and belongs to one app', async () => {
  const world = await startWorld();
  const { code } = await world.post('/sim/phone-codes', { appid: SHOP.appid, phone: '13800000001' });
  expect(await world.post(PATH, { code }, { access_token: await world.tokenOf(MERCHANT) })).toMatchObject({ errcode: 40029 });
  world.pass(300);
  expect(await world.post(PATH, { code }, { access_token: await world.tokenOf(SHOP) })).toMatchObject({ errcode: 40029 });
});

test('a phone code the development client made up is taken once', async () => {
  const world = await startWorld();
  const access_token = await world.tokenOf(SHOP);
  const body = { code: 'sim-phone-13900000002-x' };
  expect(await world.post(PATH, body, { access_token })).toMatchObject({ errcode: 0, phone_info: { purePhoneNumber: '13900000002' } });
  expect(await world.post(PATH, body, { access_token })).toMatchObject({ errcode: 40029 });
});

test.each(['sim-phone-139-x', 'sim-phone-23900000002-x', 'sim-anna-1', 'made-up', '', 7])('%j is no phone code', async (code) => {
  const world = await startWorld();
  expect(await world.post(PATH, { code }, { access_token: await world.tokenOf(SHOP) })).toMatchObject({ errcode: 40029 });
});

test('an exhausted quota answers 1400001 and spends no code', async () => {
  const world = await startWorld();
  const access_token = await world.tokenOf(SHOP);
  const body = { code: 'sim-phone-13900000002-x' };
  world.sim.switches.set('getuserphonenumber', { mode: 'error', errcode: 1400001, times: 1 });
  expect(await world.post(PATH, body, { access_token })).toMatchObject({ errcode: 1400001 });
  expect(await world.post(PATH, body, { access_token })).toMatchObject({ errcode: 0 });
});
