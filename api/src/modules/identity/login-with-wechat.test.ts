import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { sessions, shoppers, shopperWechatAccounts } from '@lintuan/db/schema';
import { openidOf, unionidOf } from '@lintuan/wechat-sim/identity';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAddress, aShopper, newId } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { shopperTag } from './identify-customer.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const login = (code: string) => world.as(undefined, anAddress())(customerIdentity.loginWithWechat, { code });
const me = async (tokens: Awaited<ReturnType<typeof login>>) => world.as(tokens)(customerIdentity.me, {});
const rows = async () => ({
  shoppers: await world.house.db.$count(shoppers),
  accounts: await world.house.db.$count(shopperWechatAccounts),
  sessions: await world.house.db.$count(sessions),
});

test('the first login by WeChat opens an account without name or phone, the second finds it again', async () => {
  const first = await me(await login('sim-anna-1'));
  expect(first).toMatchObject({ nickname: null, avatarUrl: null, phoneMasked: null, wechatLinked: true });
  expect((await me(await login('sim-anna-2'))).shopperId).toBe(first.shopperId);
  expect((await me(await login('sim-bert-1'))).shopperId).not.toBe(first.shopperId);
});

test('two first logins of one person at the same moment open one account', async () => {
  const before = await rows();
  const [one, other] = await Promise.all([login('sim-twin-1'), login('sim-twin-2')]);
  expect((await me(one)).shopperId).toBe((await me(other)).shopperId);
  expect(await rows()).toEqual({ shoppers: before.shoppers + 1, accounts: before.accounts + 1, sessions: before.sessions + 2 });
});

test('someone known from another app of ours by unionid is the same shopper here', async () => {
  const [known] = await world.house.db.insert(shoppers).values({ publicId: newId() }).returning();
  const elsewhere = { shopperId: known!.id, appid: 'wxother', openid: openidOf('wxother', 'carl'), unionid: unionidOf('carl') };
  await world.house.db.insert(shopperWechatAccounts).values(elsewhere);
  expect(await me(await login('sim-carl-1'))).toMatchObject({ shopperId: known!.publicId, wechatLinked: true });
  expect((await me(await login('sim-carl-2'))).shopperId).toBe(known!.publicId);
  const accounts = await world.house.db.select().from(shopperWechatAccounts).where(eq(shopperWechatAccounts.shopperId, known!.id));
  expect(accounts.map(({ appid }) => appid).sort()).toEqual(['wxother', world.config.wechat!.appid].sort());
});

test.each([
  ['used before', async () => void (await login('sim-dora-1')), 'sim-dora-1'],
  ['unknown', async () => undefined, 'never-heard-of'],
])('a code that was %s signs nobody in and writes nothing', async (_what, prepare, code) => {
  await prepare();
  const before = await rows();
  await expect(login(code)).rejects.toMatchObject({
    status: 400,
    reason: 'identity.wechat_code_invalid',
    details: [{ field: 'code', message: '微信登录已过期，请重试' }],
  });
  expect(await rows()).toEqual(before);
});

test.each([
  ['answers with an error', { mode: 'error', errcode: -1 }],
  ['says that we ask too often', { mode: 'error', errcode: 45011 }],
  ['does not answer', { mode: 'timeout', delayMs: 20 }],
] as const)('while WeChat %s a login answers 503, writes nothing, and its code still works afterwards', async (_what, setting) => {
  const code = `sim-emil-${setting.mode}${'errcode' in setting ? Math.abs(setting.errcode) : ''}`;
  const before = await rows();
  world.sim.switches.set('jscode2session', { ...setting, times: 1 });
  await expect(login(code)).rejects.toMatchObject({ status: 503 });
  expect(await rows()).toEqual(before);
  await expect(login(code)).resolves.toMatchObject({ accessToken: expect.any(String) });
});

test('a banned shopper is refused at the door and, when already inside, at the next request', async () => {
  const tokens = await aShopper(world, 'fritz');
  const { shopperId } = await me(tokens);
  await world.system().transaction(async (tx) => {
    const [row] = await tx.db.update(shoppers).set({ state: 'banned' }).where(eq(shoppers.publicId, shopperId)).returning();
    tx.invalidate(shopperTag(row!.id));
  });
  await expect(me(tokens)).rejects.toMatchObject({ status: 403, reason: 'identity.disabled' });
  const before = await rows();
  await expect(login('sim-fritz-9')).rejects.toMatchObject({ status: 403, reason: 'identity.disabled' });
  expect(await rows()).toEqual(before);
});
