import { adminMerchants, merchantMerchants, publicMerchants } from '@lintuan/contracts/merchants/endpoints';
import type { MerchantAction, MerchantForm } from '@lintuan/contracts/merchants/schemas';
import { staff as staffEndpoints } from '@lintuan/contracts/staff/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPicture } from '../../../test/harness/goods.ts';
import { aColleague, aShop, type Colleague, newId } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let staff: Colleague;
beforeAll(async () => {
  world = await openWorld();
  staff = await aColleague(world);
});
afterAll(() => world.close());

const call: World['as'] extends (...args: never[]) => infer Call ? Call : never = (endpoint, input, key) =>
  world.as(staff.tokens)(endpoint, input, key);
const form = (change: Partial<MerchantForm> = {}): MerchantForm => ({
  name: `店 ${newId()}`.slice(0, 20),
  licenceNumber: '91310000MA1FL00000',
  contactName: '王小明',
  contactPhone: '13911112222',
  address: '上海市徐汇区某路 1 号',
  ...change,
});
const create = (change: Partial<MerchantForm> = {}) => call(adminMerchants.create, form(change));
const move = (merchantId: string, action: MerchantAction, reason = '') => call(adminMerchants.move, { merchantId, action, reason });
const auditOf = async (subject: string) => (await call(staffEndpoints.audit, { subject })).items;
const shop = (merchantId: string) => world.as()(publicMerchants.shop, { merchantId });

test('a shop applies, is approved, suspended and resumed, and is open to guests only in between', async () => {
  const { merchantId, state } = await create();
  expect(state).toBe('pending');
  await expect(shop(merchantId)).rejects.toMatchObject({ status: 404 });
  expect((await move(merchantId, 'approve')).state).toBe('active');
  await expect(shop(merchantId)).resolves.toMatchObject({ merchantId, licenceNumber: '91310000MA1FL00000' });
  await world.drainJobs();
  await expect(shop(merchantId)).resolves.toBeDefined();
  expect((await move(merchantId, 'suspend', '资质过期')).state).toBe('suspended');
  await expect(shop(merchantId)).rejects.toMatchObject({ status: 404 });
  expect((await move(merchantId, 'resume')).state).toBe('active');
  await expect(shop(merchantId)).resolves.toBeDefined();
});

test('a rejected application can still be approved', async () => {
  const { merchantId } = await create();
  expect((await move(merchantId, 'reject', '证照不清')).state).toBe('rejected');
  expect((await move(merchantId, 'approve')).state).toBe('active');
});

test.each([
  ['pending', [], ['suspend', 'resume']],
  ['active', ['approve'], ['reject']],
  ['rejected', ['reject'], ['suspend', 'resume']],
  ['suspended', ['approve', 'suspend'], ['approve', 'reject']],
] as const)('a shop that is %s refuses every other action and stays as it is', async (state, way, refused) => {
  const { merchantId } = await create();
  for (const action of way) await move(merchantId, action);
  for (const action of refused)
    await expect(move(merchantId, action)).rejects.toMatchObject({ status: 409, reason: 'merchants.wrong_state' });
  expect((await call(adminMerchants.detail, { merchantId })).state).toBe(state);
});

test('an action repeated is answered alike and written down once', async () => {
  const { merchantId } = await create();
  const first = await move(merchantId, 'approve');
  expect(await move(merchantId, 'approve')).toEqual(first);
  expect((await auditOf(merchantId)).map(({ action }) => action)).toEqual(['merchants.approve', 'merchants.created']);
});

test('of two who decide at the same moment, one is heard', async () => {
  const { merchantId } = await create();
  const answers = await Promise.allSettled([move(merchantId, 'reject'), move(merchantId, 'suspend'), move(merchantId, 'resume')]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
});

test('a name stands for one shop: another cannot be taken in or renamed to it', async () => {
  const [one, other] = [await create(), await create()];
  const taken = { status: 409, reason: 'merchants.name_taken', details: [{ field: 'name', message: '店铺名称已被使用' }] };
  await expect(create({ name: one.name })).rejects.toMatchObject(taken);
  await expect(create({ name: `  ${one.name} ` })).rejects.toMatchObject(taken);
  await expect(call(adminMerchants.edit, { merchantId: other.merchantId, ...form({ name: one.name }) })).rejects.toMatchObject(taken);
  expect((await call(adminMerchants.detail, { merchantId: other.merchantId })).name).toBe(other.name);
});

test('a list shows contacts masked, the detail in full, the audit masked again', async () => {
  const { merchantId, name } = await create({ contactName: '欧阳小明', contactPhone: '13911112222' });
  const [row] = (await call(adminMerchants.list, { keyword: name })).items;
  expect(row).toMatchObject({ merchantId, contactMasked: '欧***', phoneMasked: '139****2222' });
  expect(await call(adminMerchants.detail, { merchantId })).toMatchObject({ contactName: '欧阳小明', contactPhone: '13911112222' });
  await call(adminMerchants.edit, { merchantId, ...form({ name, contactName: '李雷', contactPhone: '13922223333' }) });
  const audit = JSON.stringify(await auditOf(merchantId));
  expect(audit).toContain('139****3333');
  for (const secret of ['13911112222', '13922223333', '欧阳小明', '李雷']) expect(audit).not.toContain(secret);
});

test('a contact with a rare character is taken in like any other', async () => {
  const { merchantId, name } = await create({ contactName: '𠮷野家' });
  expect(await call(adminMerchants.detail, { merchantId })).toMatchObject({ contactName: '𠮷野家' });
  expect((await call(adminMerchants.list, { keyword: name })).items[0]).toMatchObject({ contactMasked: '𠮷**' });
});

test('contact and phone cannot be read in the database', async () => {
  const { merchantId } = await create({ contactName: '独一无二的人', contactPhone: '13955556666' });
  const { rows } = await world.built.database.pool.query('select m::text as row from merchants m where public_id = $1', [merchantId]);
  expect(rows[0].row).not.toMatch(/独一无二的人|13955556666/);
});

test('an edit changes what it says, shows at once, and the audit names just that', async () => {
  const logoFileId = await aPicture(world);
  const { merchantId, name } = await create();
  await move(merchantId, 'approve');
  expect((await shop(merchantId)).notice).toBe('');
  await call(adminMerchants.edit, { merchantId, ...form({ name, notice: '今日休息', logoFileId }) });
  expect(await shop(merchantId)).toMatchObject({ notice: '今日休息', logoUrl: `/files/${logoFileId}.webp` });
  expect((await auditOf(merchantId))[0]?.changes.map(({ field }) => field).sort()).toEqual(['logoFile', 'notice']);
});

test('a picture that does not exist is refused with its field', async () => {
  await expect(create({ logoFileId: newId() })).rejects.toMatchObject({ status: 400, details: [{ field: 'logoFileId' }] });
  await expect(create({ licenceFileId: newId() })).rejects.toMatchObject({ status: 400, details: [{ field: 'licenceFileId' }] });
});

test('the list filters by state and by a keyword taken literally', async () => {
  const percent = await create({ name: '百分百 100%_店' });
  await create({ name: '百分百 1000店' });
  expect((await call(adminMerchants.list, { keyword: '100%_' })).items.map(({ merchantId }) => merchantId)).toEqual([percent.merchantId]);
  const pending = await call(adminMerchants.list, { state: 'pending', keyword: '百分百', limit: 1, page: 2 });
  expect(pending).toMatchObject({ items: [{ state: 'pending' }], pagination: { page: 2, limit: 1, total: 2, totalPages: 2 } });
  expect((await call(adminMerchants.list, { state: 'suspended', keyword: '百分百' })).items).toEqual([]);
});

test('a member sees who they are and where', async () => {
  const own = await aShop(world, ['stock.read']);
  expect(await world.as(own.tokens)(merchantMerchants.me, {})).toMatchObject({
    name: own.login,
    role: 'owner',
    permissions: ['stock.read'],
    merchant: { merchantId: own.merchantId, state: 'active' },
  });
});

test('the same key sent twice takes in one shop, and with another body is refused', async () => {
  const body = form();
  const first = await call(adminMerchants.create, body, 'a-key-of-the-form');
  expect(await call(adminMerchants.create, body, 'a-key-of-the-form')).toEqual(first);
  await expect(call(adminMerchants.create, form(), 'a-key-of-the-form')).rejects.toMatchObject({ reason: 'request.key_reused' });
});
