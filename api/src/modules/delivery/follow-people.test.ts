import { createSecretKey, randomBytes } from 'node:crypto';
import { customerDelivery } from '@lintuan/contracts/delivery/endpoints';
import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { addresses } from '@lintuan/db/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAddressOf, idOfShopper } from '../../../test/harness/basket.ts';
import { aShopper } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { shoppersMerged } from '../../events/identity.ts';
import { fieldCipher } from '../../platform/crypto/field-cipher.ts';
import { createContext } from '../../platform/house.ts';
import { findAddress } from './index.ts';
import { sealReceiver } from './present-address.ts';
import { addressKeys } from './rotate-keys.ts';

const old = { id: 'k1', secret: createSecretKey(randomBytes(32)) };
let world: World;
beforeAll(async () => {
  const fresh = `k2:${randomBytes(32).toString('base64')}`;
  world = await openWorld({ environment: { FIELD_KEYS: `${fresh},k1:${old.secret.export().toString('base64')}` } });
});
afterAll(() => world.close());

const list = async (who: Tokens) => (await world.as(who)(customerDelivery.addresses, {})).items;
const merge = async (from: Tokens, into: Tokens) => {
  const event = shoppersMerged({ from: await idOfShopper(world, from), into: await idOfShopper(world, into) });
  await world.system().transaction((tx) => tx.publish(event));
  await world.drainJobs();
};

test('when two accounts become one, the addresses of both are the heir’s, and the heir’s default stays the only one', async () => {
  const [gone, heir] = [await aShopper(world), await aShopper(world)];
  await anAddressOf(world, gone);
  const kept = await anAddressOf(world, heir);
  await merge(gone, heir);
  const all = await list(heir);
  expect(all).toHaveLength(2);
  expect(all.filter(({ isDefault }) => isDefault).map(({ addressId }) => addressId)).toEqual([kept.addressId]);
  expect(await list(gone)).toEqual([]);
});

test('an heir without addresses takes over the default too', async () => {
  const [gone, heir] = [await aShopper(world), await aShopper(world)];
  const { addressId } = await anAddressOf(world, gone);
  await anAddressOf(world, gone);
  await merge(gone, heir);
  expect((await list(heir)).map((one) => [one.addressId === addressId, one.isDefault])).toEqual([
    [true, true],
    [false, false],
  ]);
});

test('an heir never has more than twenty: all of their own, then the other’s default and newest', async () => {
  const [gone, heir] = [await aShopper(world), await aShopper(world)];
  const theirs = [];
  for (let at = 0; at < 4; at += 1) theirs.push((await anAddressOf(world, gone)).addressId);
  for (let at = 0; at < 18; at += 1) await anAddressOf(world, heir);
  await merge(gone, heir);
  const ids = (await list(heir)).map(({ addressId }) => addressId);
  expect(ids).toHaveLength(20);
  expect(theirs.map((id) => ids.includes(id))).toEqual([true, false, false, true]);
});

test('whoever deletes their account leaves no address behind', async () => {
  const shopper = await aShopper(world);
  await anAddressOf(world, shopper);
  const id = await idOfShopper(world, shopper);
  await world.as(shopper)(customerIdentity.deleteAccount, { confirm: '注销' });
  await world.drainJobs();
  const rows = await world.house.db.select().from(addresses);
  expect(rows.filter(({ shopperId }) => shopperId === id)).toEqual([]);
});

test('addresses sealed under an older key move to the current one and read as before', async () => {
  const shopper = await aShopper(world);
  const { addressId } = await anAddressOf(world, shopper, { name: '王秋' });
  const before = fieldCipher([old], [old], randomBytes);
  await world.house.db.update(addresses).set(sealReceiver(before, { name: '王秋', phone: '13812345678', detail: '老街 1 号' }));
  await world.system().transaction((tx) => tx.enqueue(addressKeys.job, {}));
  await world.drainJobs();
  for (const { nameSealed, phoneSealed, detailSealed } of await world.house.db.select().from(addresses))
    expect([nameSealed, phoneSealed, detailSealed].map((sealed) => sealed.slice(0, 3))).toEqual(['k2.', 'k2.', 'k2.']);
  expect((await list(shopper)).find((one) => one.addressId === addressId)).toMatchObject({ name: '王秋', phone: '13812345678' });
});

test('other modules are told an address in the open, its region as people write it, and only to its owner', async () => {
  const [shopper, stranger] = [await aShopper(world), await aShopper(world)];
  const asked = { requestId: 'test', ip: null, userAgent: '' };
  const ctxOf = async (who: Tokens) =>
    createContext(world.house, { kind: 'customer', id: await idOfShopper(world, who), publicId: '', name: '', sessionId: 0 }, asked);
  const regionOf = async (regionCode: string) => {
    const { addressId } = await anAddressOf(world, shopper, { regionCode });
    expect(await findAddress(await ctxOf(stranger), world.house.db, addressId)).toBeNull();
    return findAddress(await ctxOf(shopper), world.house.db, addressId);
  };
  expect(await regionOf('310104')).toEqual({
    name: '李小云',
    phone: '13877776666',
    region: '上海市 徐汇区',
    regionCode: '310104',
    detail: '漕溪北路 88 号 3 单元 502',
  });
  expect(await regionOf('440305')).toMatchObject({ region: '广东省 深圳市 南山区' });
  expect(await regionOf('429004')).toMatchObject({ region: '湖北省 仙桃市' });
});
