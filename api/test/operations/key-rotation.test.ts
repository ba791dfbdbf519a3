import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { adminIdentity, customerIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { adminMerchants } from '@lintuan/contracts/merchants/endpoints';
import { staff as staffEndpoints } from '@lintuan/contracts/staff/endpoints';
import { shoppers, staff as staffRows } from '@lintuan/db/schema';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealPhone } from '../../src/modules/identity/shopper-phone.ts';
import { totpAt } from '../../src/modules/staff/totp.ts';
import { aColleague, anAddress, aShop, type Colleague, newId, PASSWORD, type Shop } from '../harness/people.ts';
import { openWorld, type World } from '../harness/world.ts';
import { type RunningApi, startApi } from './start-api.ts';
import { underLoad } from './under-load.ts';

const KNOWN = 10_000;
const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const keys = { k1: key('k1'), k2: key('k2'), h1: key('h1'), h2: key('h2') };
const knownPhone = (at: number) => `138${String(at).padStart(8, '0')}`;
const newPhone = (at: number) => `139${String(at).padStart(8, '0')}`;

let world: World;
let shop: Shop;
let staff: Colleague;
let secret: Buffer;
const totp = (ahead = 0) => totpAt(secret, Math.floor(Date.now() / 30_000) + ahead);
beforeAll(async () => {
  world = await openWorld({ now: new Date(), environment: { FIELD_KEYS: keys.k1, HASH_KEYS: keys.h1 } });
  for (let from = 0; from < KNOWN; from += 1000) {
    const rows = Array.from({ length: 1000 }, (_, at) => ({ publicId: newId(), ...sealPhone(world.house.cipher, knownPhone(from + at)) }));
    await world.house.db.insert(shoppers).values(rows);
  }
  shop = await aShop(world);
  staff = await aColleague(world);
  await world.as(staff.tokens)(staffEndpoints.setUpSecondFactor, {});
  const [person] = await world.house.db.select().from(staffRows).where(eq(staffRows.id, staff.id));
  secret = Buffer.from(world.house.cipher.open(person!.totpSealed!, 'staff.totp'), 'base64');
  world.clock.now = new Date();
  await world.as(staff.tokens)(staffEndpoints.confirmSecondFactor, { totp: totp() });
});
afterAll(() => world.close());

async function login(api: RunningApi, phone: string): Promise<Tokens> {
  const call = api.as(undefined, anAddress());
  await call(customerIdentity.sendSmsCode, { phone });
  const { code } = world.sim.state.sms.findLast((sms) => sms.phone === phone)!.params;
  return call(customerIdentity.loginWithSms, { phone, code: code! });
}

const count = async (query: string) => Number((await world.house.db.execute(sql.raw(query))).rows[0]!.count);
const underOldKeys = () =>
  count(
    `select count(*) from shoppers where phone_sealed not like 'k2.%' or phone_hash not like 'h2.%' or phone_tail_hash not like 'h2.%'`,
  );

test('the phones of 10,000 shoppers move to new keys while people sign in, and no request fails', { timeout: 90_000 }, async () => {
  const api = await startApi({ ...world.environment, FIELD_KEYS: `${keys.k2},${keys.k1}`, HASH_KEYS: `${keys.h2},${keys.h1}` });
  expect(await underOldKeys()).toBe(KNOWN);
  const first = await login(api, knownPhone(0));
  const signedIn = { known: 0, fresh: 0 };
  let rotationMs = 0;
  const send = async (turn: number) => {
    if (turn % 5 === 0) {
      signedIn.known += 1;
      const phone = knownPhone((turn * 37) % KNOWN);
      const tokens = await login(api, phone);
      const me = await api.as(tokens)(customerIdentity.me, {});
      if (me.phoneMasked !== `${phone.slice(0, 3)}****${phone.slice(-4)}`) throw new Error(`someone else's account: ${me.phoneMasked}`);
    } else if (turn % 5 === 1) {
      signedIn.fresh += 1;
      await login(api, newPhone(turn));
    } else {
      await api.as(first)(customerIdentity.me, {});
    }
  };
  const load = await underLoad(8, send, async () => {
    await wait(500);
    const started = performance.now();
    await world.house.db.execute(sql`select graphile_worker.add_job('identity.rotate_shopper_keys', '{}')`);
    while ((await underOldKeys()) > 0) await wait(100);
    rotationMs = Math.round(performance.now() - started);
    await wait(500);
  });
  expect(load.failures).toEqual([]);
  expect(await underOldKeys()).toBe(0);
  expect(await count('select count(*) from shoppers')).toBe(KNOWN + signedIn.fresh);
  expect(await count('select count(distinct phone_hash) from shoppers')).toBe(KNOWN + signedIn.fresh);
  const contacts = "select count(*) from merchants where contact_sealed not like 'k2.%' or phone_sealed not like 'k2.%'";
  await world.house.db.execute(
    sql`select graphile_worker.add_job('merchants.rotate_keys', '{}'), graphile_worker.add_job('staff.rotate_keys', '{}')`,
  );
  await expect.poll(() => count(contacts)).toBe(0);
  await expect.poll(() => count("select count(*) from staff where totp_sealed not like 'k2.%'")).toBe(0);
  await api.stop();
  console.log(
    `key rotation: ${KNOWN} phones in ${rotationMs} ms beside ${load.sent} requests (${signedIn.known} + ${signedIn.fresh} logins), ${load.failures.length} failed, slowest ${load.slowestMs} ms`,
  );
});

test('afterwards a process that knows the new keys only serves everyone', { timeout: 40_000 }, async () => {
  const api = await startApi({ ...world.environment, FIELD_KEYS: keys.k2, HASH_KEYS: keys.h2 });
  const phone = knownPhone(4321);
  const me = await api.as(await login(api, phone))(customerIdentity.me, {});
  expect(me.phoneMasked).toBe('138****4321');
  const detail = await api.as(staff.tokens)(adminMerchants.detail, { merchantId: shop.merchantId });
  expect(detail).toMatchObject({ contactName: '王小明', contactPhone: '13900000000' });
  const again = await api.as()(adminIdentity.login, { name: staff.name, password: PASSWORD, totp: totp(1) });
  expect(again.accessToken).toBeTruthy();
  await api.kill();
});
