import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import { customerDelivery } from '@lintuan/contracts/delivery/endpoints';
import { adminIdentity, customerIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { adminMerchants } from '@lintuan/contracts/merchants/endpoints';
import { customerOrders, merchantOrders } from '@lintuan/contracts/orders/endpoints';
import { staff as staffEndpoints } from '@lintuan/contracts/staff/endpoints';
import { shoppers, staff as staffRows } from '@lintuan/db/schema';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealPhone } from '../../src/modules/identity/shopper-phone.ts';
import { totpAt } from '../../src/modules/staff/totp.ts';
import { addressForm } from '../harness/basket.ts';
import { goods } from '../harness/goods.ts';
import { paid } from '../harness/owed.ts';
import { aColleague, anAddress, aShop, type Colleague, newId, PASSWORD, type Shop } from '../harness/people.ts';
import { aBuyer, type Buyer, order } from '../harness/trade.ts';
import { openWorld, type World } from '../harness/world.ts';
import { type RunningApi, startApi } from './start-api.ts';
import { underLoad } from './under-load.ts';

const KNOWN = 10_000;
const RECEIVERS = 2000;
const PRICE_FEN = 1990;
const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const keys = { k1: key('k1'), k2: key('k2'), h1: key('h1'), h2: key('h2') };
const knownPhone = (at: number) => `138${String(at).padStart(8, '0')}`;
const newPhone = (at: number) => `139${String(at).padStart(8, '0')}`;

let world: World;
let shop: Shop;
let buyer: Buyer;
let skuId: string;
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
  buyer = await aBuyer(world);
  skuId = (await goods(world, shop, { skus: [{ specs: [], priceFen: PRICE_FEN }] }, 100_000)).skus[0]!.skuId;
  await order(world, buyer, [{ skuId, quantity: 1 }]);
  await copyReceivers();
  staff = await aColleague(world);
  await world.as(staff.tokens)(staffEndpoints.setUpSecondFactor, {});
  const [person] = await world.house.db.select().from(staffRows).where(eq(staffRows.id, staff.id));
  secret = Buffer.from(world.house.cipher.open(person!.totpSealed!, 'staff.totp'), 'base64');
  await paid(world);
  world.clock.now = new Date();
  await world.as(staff.tokens)(staffEndpoints.confirmSecondFactor, { totp: totp() });
});
afterAll(() => world.close());

/** As many sealed receivers and addresses as a shop comes to have. */
async function copyReceivers(): Promise<void> {
  const { db } = world.house;
  const many = sql.raw(`generate_series(1, ${RECEIVERS}) n`);
  await db.execute(sql`
    insert into checkouts (public_id, shopper_id, goods_fen, delivery_fen, payable_fen, price_lines, delivery_method, receiver_sealed,
      receiver_region, receiver_phone_hash, receiver_phone_tail_hash, expires_at)
    select 'copy' || n, shopper_id, goods_fen, delivery_fen, payable_fen, price_lines, delivery_method, receiver_sealed,
      receiver_region, receiver_phone_hash, receiver_phone_tail_hash, expires_at from checkouts, ${many}`);
  await db.execute(sql`
    insert into addresses (public_id, shopper_id, name_sealed, phone_sealed, region_code, province, city, district, detail_sealed, tag, is_default, updated_at)
    select 'copy' || n, (select min(id) from shoppers), name_sealed, phone_sealed, region_code, province, city, district, detail_sealed, tag, false, updated_at
    from addresses, ${many}`);
}

/** Orders, and finds by the end of the phone everything that was ordered before. */
async function buyAndFind(api: RunningApi, known: { orders: number }): Promise<void> {
  const lines = [{ skuId, quantity: 1 }];
  const before = known.orders;
  const placed = await api.as(buyer.tokens)(customerCheckout.place, {
    lines,
    fromCart: false,
    addressId: buyer.addressId,
    payableFen: PRICE_FEN,
  });
  known.orders += 1;
  const { receiver } = await api.as(buyer.tokens)(customerOrders.read, { orderId: placed.orders[0]!.orderId });
  if (receiver?.phone !== addressForm().phone) throw new Error(`another receiver: ${receiver?.phone}`);
  const found = await api.as(shop.tokens)(merchantOrders.list, { phone: addressForm().phone.slice(-4), limit: 1 });
  if (found.pagination.total <= before) throw new Error(`${found.pagination.total} orders found where ${before + 1} were placed`);
}

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

const receiversUnderOldKeys = () =>
  count(
    `select count(*) from checkouts where receiver_sealed not like 'k2.%' or receiver_phone_hash not like 'h2.%' or receiver_phone_tail_hash not like 'h2.%'`,
  );
const addressesUnderOldKeys = () =>
  count(
    "select count(*) from addresses where name_sealed not like 'k2.%' or phone_sealed not like 'k2.%' or detail_sealed not like 'k2.%'",
  );

test('the phones of 10,000 shoppers and where 2,000 parcels go move to new keys while people sign in and order, and no request fails', {
  timeout: 90_000,
}, async () => {
  const api = await startApi({ ...world.environment, FIELD_KEYS: `${keys.k2},${keys.k1}`, HASH_KEYS: `${keys.h2},${keys.h1}` });
  expect(await underOldKeys()).toBe(KNOWN);
  const first = await login(api, knownPhone(0));
  expect(await receiversUnderOldKeys()).toBe(RECEIVERS + 1);
  const signedIn = { known: 0, fresh: 0 };
  const known = { orders: 1 };
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
    } else if (turn % 5 === 2) {
      await buyAndFind(api, known);
    } else {
      await api.as(first)(customerIdentity.me, {});
    }
  };
  const load = await underLoad(8, send, async () => {
    await wait(500);
    const started = performance.now();
    await world.house.db.execute(
      sql`select graphile_worker.add_job('identity.rotate_shopper_keys', '{}'), graphile_worker.add_job('orders.rotate_keys', '{}'),
        graphile_worker.add_job('delivery.rotate_keys', '{}')`,
    );
    for (const left of [underOldKeys, receiversUnderOldKeys, addressesUnderOldKeys]) while ((await left()) > 0) await wait(100);
    rotationMs = Math.round(performance.now() - started);
    await wait(500);
  });
  expect(load.failures).toEqual([]);
  expect(await underOldKeys()).toBe(0);
  expect(await receiversUnderOldKeys()).toBe(0);
  expect(await addressesUnderOldKeys()).toBe(0);
  expect(await count('select count(*) from orders')).toBe(known.orders);
  expect(await count('select count(phone_sealed) as count from shoppers')).toBe(KNOWN + signedIn.fresh);
  expect(await count('select count(distinct phone_hash) from shoppers')).toBe(KNOWN + signedIn.fresh);
  const contacts = "select count(*) from merchants where contact_sealed not like 'k2.%' or phone_sealed not like 'k2.%'";
  await world.house.db.execute(
    sql`select graphile_worker.add_job('merchants.rotate_keys', '{}'), graphile_worker.add_job('staff.rotate_keys', '{}'),
      graphile_worker.add_job('payments.rotate_notice_keys', '{}')`,
  );
  await expect.poll(() => count(contacts)).toBe(0);
  await expect.poll(() => count("select count(*) from staff where totp_sealed not like 'k2.%'")).toBe(0);
  await expect.poll(() => count("select count(*) from payment_notices where raw_sealed not like 'k2.%'")).toBe(0);
  expect(await count('select count(*) from payment_notices')).toBeGreaterThan(0);
  await api.stop();
  console.log(
    `key rotation: ${KNOWN} phones and ${RECEIVERS} receivers in ${rotationMs} ms beside ${load.sent} requests (${signedIn.known} + ${signedIn.fresh} logins, ${known.orders} orders), ${load.failures.length} failed, slowest ${load.slowestMs} ms`,
  );
});

test('afterwards a process that knows the new keys only serves everyone', { timeout: 40_000 }, async () => {
  const api = await startApi({ ...world.environment, FIELD_KEYS: keys.k2, HASH_KEYS: keys.h2 });
  const phone = knownPhone(4321);
  const me = await api.as(await login(api, phone))(customerIdentity.me, {});
  expect(me.phoneMasked).toBe('138****4321');
  const detail = await api.as(staff.tokens)(adminMerchants.detail, { merchantId: shop.merchantId });
  expect(detail).toMatchObject({ contactName: '王小明', contactPhone: '13900000000' });
  const [address] = (await api.as(buyer.tokens)(customerDelivery.addresses, {})).items;
  expect(address).toMatchObject(addressForm());
  const mine = await api.as(buyer.tokens)(customerOrders.list, { limit: 1 });
  const { receiver } = await api.as(buyer.tokens)(customerOrders.read, { orderId: mine.items[0]!.orderId });
  expect(receiver).toMatchObject({ name: addressForm().name, phone: addressForm().phone });
  const again = await api.as()(adminIdentity.login, { name: staff.name, password: PASSWORD, totp: totp(1) });
  expect(again.accessToken).toBeTruthy();
  await api.kill();
});
