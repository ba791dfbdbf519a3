import { customerDelivery } from '@lintuan/contracts/delivery/endpoints';
import type { EditAddress } from '@lintuan/contracts/delivery/schemas';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressForm, anAddressOf } from '../../../test/harness/basket.ts';
import { aShopper, newId } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let shopper: Tokens;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const add = (change: Parameters<typeof anAddressOf>[2] = {}) => anAddressOf(world, shopper, change);
const list = async (who = shopper) => (await world.as(who)(customerDelivery.addresses, {})).items;
const edit = (addressId: string, change: Partial<EditAddress> = {}, who = shopper) =>
  world.as(who)(customerDelivery.editAddress, { addressId, ...addressForm(change) });
const remove = (addressId: string, who = shopper) => world.as(who)(customerDelivery.removeAddress, { addressId });
const defaults = async () => (await list()).filter(({ isDefault }) => isDefault).map(({ addressId }) => addressId);

test('an address is read back in full, with the names of its region from our own data', async () => {
  shopper = await aShopper(world);
  const made = await add({ tag: '家' });
  expect(made).toMatchObject({
    ...addressForm(),
    province: '上海市',
    city: '上海市',
    district: '徐汇区',
    tag: '家',
    isDefault: true,
  });
  expect(await list()).toEqual([made]);
});

test('where a city has no districts, its name ends the region', async () => {
  shopper = await aShopper(world);
  expect(await add({ regionCode: '429004' })).toMatchObject({ province: '湖北省', city: '仙桃市', district: '' });
  expect(await add({ regionCode: '441904' })).toMatchObject({ province: '广东省', city: '东莞市', district: '长安镇' });
});

test.each(['310000', '310100', '429000', '441900', '620201', '999999'])(
  'the region %s, where no parcel can be sent, is refused',
  async (regionCode) => {
    shopper = await aShopper(world);
    const refused = { status: 400, reason: 'delivery.unknown_region', details: [{ field: 'regionCode', message: '请重新选择地区' }] };
    await expect(add({ regionCode })).rejects.toMatchObject(refused);
    const { addressId } = await add();
    await expect(edit(addressId, { regionCode })).rejects.toMatchObject(refused);
  },
);

test('the first is the default, another takes its place when asked to, and it comes first in the list', async () => {
  shopper = await aShopper(world);
  const [first, second, third] = [await add(), await add({ isDefault: true }), await add()];
  expect([first.isDefault, second.isDefault, third.isDefault]).toEqual([true, true, false]);
  expect((await list()).map(({ addressId }) => addressId)).toEqual([second.addressId, third.addressId, first.addressId]);
  expect(await defaults()).toEqual([second.addressId]);
  await edit(first.addressId, { isDefault: true });
  expect(await defaults()).toEqual([first.addressId]);
});

test('the default cannot be laid down, only handed on', async () => {
  shopper = await aShopper(world);
  const { addressId } = await add();
  expect(await edit(addressId, { isDefault: false, detail: '新的门牌 6 号' })).toMatchObject({ isDefault: true, detail: '新的门牌 6 号' });
});

test('when the default goes, the newest of the others takes its place', async () => {
  shopper = await aShopper(world);
  const [first, second, third] = [await add(), await add(), await add()];
  await remove(second.addressId);
  expect(await defaults()).toEqual([first.addressId]);
  await remove(first.addressId);
  expect(await defaults()).toEqual([third.addressId]);
  await remove(third.addressId);
  expect(await list()).toEqual([]);
});

test("someone else's address is answered like one that does not exist", async () => {
  shopper = await aShopper(world);
  const { addressId } = await add();
  const stranger = await aShopper(world);
  for (const id of [addressId, newId()]) {
    await expect(edit(id, {}, stranger)).rejects.toMatchObject({ status: 404, message: '没有这个地址' });
    await expect(remove(id, stranger)).rejects.toMatchObject({ status: 404, message: '没有这个地址' });
  }
  expect(await list(stranger)).toEqual([]);
  expect(await list()).toHaveLength(1);
});

test('the same key sent twice adds one address', async () => {
  shopper = await aShopper(world);
  const send = () => world.as(shopper)(customerDelivery.addAddress, addressForm(), 'one-address');
  expect(await send()).toEqual(await send());
  expect(await list()).toHaveLength(1);
});

test('name, phone and door cannot be read in the database', async () => {
  shopper = await aShopper(world);
  const { addressId } = await add({ name: '独一无二', phone: '13955556666', detail: '不为人知的门牌' });
  const { rows } = await world.built.database.pool.query('select a::text as row from addresses a where public_id = $1', [addressId]);
  expect(rows[0].row).toContain('徐汇区');
  expect(rows[0].row).not.toMatch(/独一无二|13955556666|不为人知的门牌/);
});
