import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { events, shoppers, shopperWechatAccounts } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aShopper, aShopperByPhone, smsCode } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let phones = 0;
const aPhone = () => {
  phones += 1;
  return `1390000${String(phones).padStart(4, '0')}`;
};
const me = (tokens: Tokens) => world.as(tokens)(customerIdentity.me, {});
const masked = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-4)}`;
const rowOf = async (tokens: Tokens) => {
  const { shopperId } = await me(tokens);
  return (await world.house.db.select().from(shoppers).where(eq(shoppers.publicId, shopperId)))[0]!;
};
const bind = async (tokens: Tokens, phone: string, more: { mergeConsent?: boolean; code?: string } = {}) =>
  world.as(tokens)(customerIdentity.bindPhone, { phone, code: more.code ?? (await smsCode(world, phone)), ...more });
const bindByWechat = (tokens: Tokens, phone: string) =>
  world.as(tokens)(customerIdentity.bindWechatPhone, { code: `sim-phone-${phone}-${Math.random().toString(36).slice(2)}` });

test.each([
  ['a code by SMS', bind],
  ['WeChat', bindByWechat],
])('a free phone is bound by %s, and binding it again changes nothing', async (_by, bindIt) => {
  const [tokens, phone] = [await aShopper(world), aPhone()];
  expect(await bindIt(tokens, phone)).toMatchObject({ phoneMasked: masked(phone), wechatLinked: true });
  const before = await rowOf(tokens);
  world.clock.advance(60);
  expect(await bindIt(tokens, phone)).toMatchObject({ phoneMasked: masked(phone) });
  expect(await rowOf(tokens)).toEqual(before);
});

test('a new phone takes the place of the old one, which is free again', async () => {
  const [mine, yours] = [await aShopper(world), await aShopper(world)];
  const [old, fresh] = [aPhone(), aPhone()];
  await bind(mine, old);
  expect(await bind(mine, fresh)).toMatchObject({ phoneMasked: masked(fresh) });
  world.clock.advance(60);
  expect(await bind(yours, old)).toMatchObject({ phoneMasked: masked(old) });
});

test.each([
  ['a code by SMS', (tokens: Tokens, phone: string) => bind(tokens, phone, { mergeConsent: true })],
  ['WeChat', bindByWechat],
])('a phone of someone who signs in by WeChat is never taken from them by %s, whatever was agreed to', async (_by, take) => {
  const [owner, other, phone] = [await aShopper(world), await aShopper(world), aPhone()];
  await bind(owner, phone);
  world.clock.advance(60);
  await expect(take(other, phone)).rejects.toMatchObject({
    status: 409,
    reason: 'identity.phone_taken',
    details: [{ field: 'phone', message: '该手机号已绑定其他微信账号' }],
  });
  expect(await me(owner)).toMatchObject({ phoneMasked: masked(phone) });
  expect(await me(other)).toMatchObject({ phoneMasked: null });
});

test('a phone with an account of its own asks for consent first, and the same code serves the second try', async () => {
  const [phone, mine] = [aPhone(), await aShopper(world)];
  const theirs = await aShopperByPhone(world, phone);
  world.clock.advance(60);
  const code = await smsCode(world, phone);
  await expect(bind(mine, phone, { code })).rejects.toMatchObject({ status: 409, reason: 'identity.merge_needs_consent' });
  expect(await me(theirs)).toMatchObject({ phoneMasked: masked(phone) });
  expect(await bind(mine, phone, { code, mergeConsent: true })).toMatchObject({ phoneMasked: masked(phone) });
});

test('a merge ends the other account and its sessions, moves what it has, and tells the others once', async () => {
  const [phone, mine] = [aPhone(), await aShopper(world)];
  const theirs = await aShopperByPhone(world, phone);
  const [into, from] = [await rowOf(mine), await rowOf(theirs)];
  await world.house.db.insert(shopperWechatAccounts).values({ shopperId: from.id, appid: 'wxother', openid: `o-${phone}` });
  world.clock.advance(60);
  await bind(mine, phone, { mergeConsent: true });

  await expect(me(theirs)).rejects.toMatchObject({ status: 401 });
  await expect(world.as()(customerIdentity.refresh, { refreshToken: theirs.refreshToken })).rejects.toMatchObject({ status: 401 });
  const [gone] = await world.house.db.select().from(shoppers).where(eq(shoppers.id, from.id));
  expect(gone).toMatchObject({ state: 'deleted', mergedInto: into.id, phoneSealed: null, phoneHash: null, nickname: null });
  const accounts = await world.house.db
    .select()
    .from(shopperWechatAccounts)
    .where(eq(shopperWechatAccounts.openid, `o-${phone}`));
  expect(accounts[0]?.shopperId).toBe(into.id);
  const told = await world.house.db.select().from(events).where(eq(events.name, 'identity.shoppers_merged'));
  expect(told.filter(({ payload }) => (payload as { from: number }).from === from.id).map(({ payload }) => payload)).toEqual([
    { from: from.id, into: into.id },
  ]);
  world.clock.advance(60);
  expect((await me(await aShopperByPhone(world, phone))).shopperId).toBe(into.publicId);
});

test('WeChat vouching for the phone is not consent to a merge', async () => {
  const [phone, mine] = [aPhone(), await aShopper(world)];
  await aShopperByPhone(world, phone);
  await expect(bindByWechat(mine, phone)).rejects.toMatchObject({ status: 409, reason: 'identity.merge_needs_consent' });
});

test('a wrong code binds nothing and is counted: the fifth burns the right one', async () => {
  const [mine, phone] = [await aShopper(world), aPhone()];
  const code = await smsCode(world, phone);
  const wrong = code === '000000' ? '000001' : '000000';
  for (let tries = 0; tries < 5; tries += 1)
    await expect(bind(mine, phone, { code: wrong })).rejects.toMatchObject({ reason: 'identity.wrong_code', details: [{ field: 'code' }] });
  await expect(bind(mine, phone, { code })).rejects.toMatchObject({ reason: 'identity.wrong_code' });
  expect(await me(mine)).toMatchObject({ phoneMasked: null });
});

test('two shoppers who bind one phone at the same moment do not both get it', async () => {
  const [one, two, phone] = [await aShopper(world), await aShopper(world), aPhone()];
  const answers = await Promise.allSettled([bindByWechat(one, phone), bindByWechat(two, phone)]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'identity.phone_taken' } });
});

test('a phone code of WeChat works once, and says so in its field', async () => {
  const tokens = await aShopper(world);
  const code = `sim-phone-${aPhone()}-once`;
  const bindOnce = () => world.as(tokens)(customerIdentity.bindWechatPhone, { code });
  await bindOnce();
  await expect(bindOnce()).rejects.toMatchObject({ reason: 'identity.wechat_code_invalid', details: [{ field: 'code' }] });
});

test('while WeChat is away binding by it answers 503 and binds nothing', async () => {
  const tokens = await aShopper(world);
  world.sim.switches.set('getuserphonenumber', { mode: 'error', errcode: -1, times: 1 });
  await expect(bindByWechat(tokens, aPhone())).rejects.toMatchObject({ status: 503 });
  expect(await me(tokens)).toMatchObject({ phoneMasked: null });
});
