import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { events, files, shoppers } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aShopper, aShopperByPhone, newId } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const me = (tokens: Tokens) => world.as(tokens)(customerIdentity.me, {});
const edit = (tokens: Tokens, change: { nickname?: string; avatarFileId?: string }) => world.as(tokens)(customerIdentity.editMe, change);
const rowOf = async (tokens: Tokens) => {
  const { shopperId } = await me(tokens);
  return (await world.house.db.select().from(shoppers).where(eq(shoppers.publicId, shopperId)))[0]!;
};
async function aFileOf(ownerKind: 'customer' | 'merchant' | 'admin', ownerId: number): Promise<string> {
  const publicId = newId();
  await world.house.db.insert(files).values({ publicId, ownerKind, ownerId, width: 1, height: 1, bytes: 1, sha256: 'x' });
  return publicId;
}

test('nickname and avatar change each alone, and the next request sees them', async () => {
  const tokens = await aShopper(world);
  const avatar = await aFileOf('customer', (await rowOf(tokens)).id);
  expect(await edit(tokens, { nickname: '  三号楼的王阿姨 ' })).toMatchObject({ nickname: '三号楼的王阿姨', avatarUrl: null });
  await edit(tokens, { avatarFileId: avatar });
  expect(await me(tokens)).toMatchObject({ nickname: '三号楼的王阿姨', avatarUrl: `/files/${avatar}.webp` });
  expect(await edit(tokens, {})).toEqual(await me(tokens));
});

test.each([
  ['another shopper', 'customer'],
  ['a merchant', 'merchant'],
  ['staff', 'admin'],
] as const)('a picture of %s cannot be an avatar', async (_whose, kind) => {
  const [mine, other] = [await aShopper(world), await aShopper(world)];
  const [{ id }, theirs] = [await rowOf(mine), await rowOf(other)];
  const avatarFileId = await aFileOf(kind, kind === 'customer' ? theirs.id : id);
  await expect(edit(mine, { nickname: '也不改名', avatarFileId })).rejects.toMatchObject({
    status: 400,
    details: [{ field: 'avatarFileId', message: '图片不存在，请重新上传' }],
  });
  expect(await me(mine)).toMatchObject({ nickname: null, avatarUrl: null });
});

test('consent is given and taken back as rows, of which the newest counts', async () => {
  const tokens = await aShopper(world);
  const call = world.as(tokens);
  expect((await call(customerIdentity.consents, {})).items).toEqual([
    { purpose: 'privacy', version: '', given: false, at: null },
    { purpose: 'marketing', version: '', given: false, at: null },
    { purpose: 'show_avatar', version: '', given: false, at: null },
  ]);
  const at = world.clock.now.toISOString();
  expect(await call(customerIdentity.setConsent, { purpose: 'marketing', version: '2', given: true })).toMatchObject({ given: true, at });
  await call(customerIdentity.setConsent, { purpose: 'privacy', version: '3', given: true });
  await call(customerIdentity.setConsent, { purpose: 'marketing', version: '2', given: false });
  expect((await call(customerIdentity.consents, {})).items).toEqual([
    { purpose: 'privacy', version: '3', given: true, at },
    { purpose: 'marketing', version: '2', given: false, at },
    { purpose: 'show_avatar', version: '', given: false, at: null },
  ]);
  expect((await world.as(await aShopper(world))(customerIdentity.consents, {})).items.every(({ given }) => !given)).toBe(true);
});

test('a copy of my data holds all of it, the phone in full, and nobody else', async () => {
  const tokens = await aShopperByPhone(world, '13700000001');
  await aShopperByPhone(world, '13700000002');
  await edit(tokens, { nickname: '小李' });
  await world.as(tokens)(customerIdentity.setConsent, { purpose: 'privacy', version: '1', given: true });
  const copy = await world.as(tokens)(customerIdentity.exportData, {});
  expect(copy.me).toMatchObject({ nickname: '小李', phone: '13700000001', phoneMasked: '137****0001' });
  expect(copy.consents).toContainEqual(expect.objectContaining({ purpose: 'privacy', version: '1', given: true }));
  expect(copy.sessions).toHaveLength(1);
  expect(copy.exportedAt).toBe(world.clock.now.toISOString());
});

test('deleting the account leaves a row without a person, ends every session at once, and tells the others', async () => {
  const phone = '13700000003';
  const [one, two] = [await aShopper(world, 'mona'), await aShopper(world, 'mona')];
  await world.as(one)(customerIdentity.bindWechatPhone, { code: `sim-phone-${phone}-x1` });
  await edit(one, { nickname: '莫娜' });
  const before = await rowOf(one);
  await expect(world.as(one)(customerIdentity.deleteAccount, { confirm: '好的' as '注销' })).rejects.toMatchObject({ status: 400 });
  await world.as(one)(customerIdentity.deleteAccount, { confirm: '注销' });
  for (const tokens of [one, two]) {
    await expect(me(tokens)).rejects.toMatchObject({ status: 401, reason: 'identity.session_ended' });
    await expect(world.as()(customerIdentity.refresh, { refreshToken: tokens.refreshToken })).rejects.toMatchObject({ status: 401 });
  }
  const [after] = await world.house.db.select().from(shoppers).where(eq(shoppers.id, before.id));
  expect(after).toMatchObject({
    state: 'deleted',
    nickname: null,
    avatarFile: null,
    phoneSealed: null,
    phoneHash: null,
    phoneTailHash: null,
  });
  const told = await world.house.db.select().from(events).where(eq(events.name, 'identity.shopper_deleted'));
  expect(told.map(({ payload }) => payload)).toContainEqual({ shopperId: before.id });

  const byWechat = await me(await aShopper(world, 'mona'));
  expect(byWechat).toMatchObject({ nickname: null, phoneMasked: null });
  const byPhone = await me(await aShopperByPhone(world, phone));
  expect(new Set([before.publicId, byWechat.shopperId, byPhone.shopperId]).size).toBe(3);
});
