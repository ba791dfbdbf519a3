import { merchantIdentity } from '@lintuan/contracts/identity/endpoints';
import { adminMerchants, merchantMerchants } from '@lintuan/contracts/merchants/endpoints';
import type { AddMerchantStaff, EditMerchantStaff } from '@lintuan/contracts/merchants/schemas';
import { staff as staffEndpoints } from '@lintuan/contracts/staff/endpoints';
import { merchantStock } from '@lintuan/contracts/stock/endpoints';
import { merchants } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aColleague, anAddress, aShop, type Colleague, newId, type Shop } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

const PASSWORD = 'Slow-river-42';
let world: World;
let staff: Colleague;
let shop: Shop;
beforeAll(async () => {
  world = await openWorld();
  staff = await aColleague(world);
  shop = await aShop(world);
});
afterAll(() => world.close());

const add = (change: Partial<AddMerchantStaff> = {}) =>
  world.as(staff.tokens)(adminMerchants.addStaff, {
    merchantId: shop.merchantId,
    name: `m${newId()}`,
    displayName: '小张',
    role: 'clerk',
    permissions: ['stock.read'],
    password: PASSWORD,
    ...change,
  });
const edit = (staffId: string, change: Partial<EditMerchantStaff>) =>
  world.as(staff.tokens)(adminMerchants.editStaff, { merchantId: shop.merchantId, staffId, ...change });
const login = (name: string, password = PASSWORD) => world.as(undefined, anAddress())(merchantIdentity.login, { name, password });
const ended = { status: 401, reason: 'identity.session_ended' };

test('a person added signs in with what they may do, and is listed with when', async () => {
  const { staffId, name } = await add({ permissions: ['stock.read', 'stock.read'] });
  const tokens = await login(name);
  expect(await world.as(tokens)(merchantMerchants.me, {})).toMatchObject({ staffId, role: 'clerk', permissions: ['stock.read'] });
  const { items } = await world.as(staff.tokens)(adminMerchants.staff, { merchantId: shop.merchantId });
  expect(items.find((row) => row.staffId === staffId)).toMatchObject({ name, disabled: false, lastLoginAt: world.clock.now.toISOString() });
});

test('a login name stands for one person over all shops', async () => {
  const { name } = await add();
  const other = await aShop(world);
  await expect(add({ merchantId: other.merchantId, name })).rejects.toMatchObject({
    status: 409,
    reason: 'merchants.staff_name_taken',
    details: [{ field: 'name', message: '登录名已被使用' }],
  });
});

test.each([
  ['12345678', 'password'],
  ['aaaabbbb', 'password'],
])('the weak password %s is refused when adding and when setting', async (password, field) => {
  const weak = { status: 400, reason: 'identity.weak_password', details: [{ field }] };
  await expect(add({ password })).rejects.toMatchObject(weak);
  const { staffId } = await add();
  await expect(edit(staffId, { password })).rejects.toMatchObject(weak);
});

test('disabling someone ends their sessions at once and shuts the door, until they are enabled again', async () => {
  const { staffId, name } = await add();
  const tokens = await login(name);
  await world.as(tokens)(merchantMerchants.me, {});
  expect(await edit(staffId, { disabled: true })).toMatchObject({ disabled: true });
  await expect(world.as(tokens)(merchantMerchants.me, {})).rejects.toMatchObject(ended);
  await expect(world.as()(merchantIdentity.refresh, { refreshToken: tokens.refreshToken })).rejects.toMatchObject(ended);
  await expect(login(name)).rejects.toMatchObject({ status: 403, reason: 'identity.disabled' });
  await edit(staffId, { disabled: false });
  await expect(world.as(tokens)(merchantMerchants.me, {})).rejects.toMatchObject(ended);
  await expect(login(name)).resolves.toBeDefined();
});

test('a password set by staff ends the sessions and replaces the old one; the audit says so without it', async () => {
  const { staffId, name } = await add();
  const tokens = await login(name);
  await edit(staffId, { password: 'Another-hill-9' });
  await expect(world.as(tokens)(merchantMerchants.me, {})).rejects.toMatchObject(ended);
  await expect(login(name)).rejects.toMatchObject({ reason: 'identity.wrong_credentials' });
  await expect(login(name, 'Another-hill-9')).resolves.toBeDefined();
  const audit = (await world.as(staff.tokens)(staffEndpoints.audit, { subject: staffId })).items;
  expect(audit[0]).toMatchObject({ action: 'merchants.member_edited', changes: [{ field: 'passwordSet', after: true }] });
  expect(JSON.stringify(audit)).not.toMatch(/hill|river|\$2/);
});

test('a permission taken away is gone at the next request, the session stays', async () => {
  const { staffId, name } = await add();
  const call = world.as(await login(name));
  await expect(call(merchantStock.list, {})).resolves.toBeDefined();
  await edit(staffId, { permissions: [] });
  await expect(call(merchantStock.list, {})).rejects.toMatchObject({ status: 403, reason: 'identity.forbidden' });
  await expect(call(merchantMerchants.me, {})).resolves.toMatchObject({ permissions: [] });
});

test('a person is edited only through their own shop', async () => {
  const { staffId } = await add();
  const other = await aShop(world);
  const call = world.as(staff.tokens);
  await expect(call(adminMerchants.editStaff, { merchantId: other.merchantId, staffId, disabled: true })).rejects.toMatchObject({
    status: 404,
  });
});

test.each([
  ['pending', false],
  ['rejected', false],
  ['active', true],
  ['suspended', true],
])('people of a shop that is %s may sign in: %s', async (state, allowed) => {
  const own = await aShop(world);
  const { name } = await add({ merchantId: own.merchantId });
  await world.house.db.update(merchants).set({ state }).where(eq(merchants.id, own.id));
  if (allowed) await expect(login(name)).resolves.toBeDefined();
  else await expect(login(name)).rejects.toMatchObject({ status: 403, reason: 'identity.disabled' });
});
