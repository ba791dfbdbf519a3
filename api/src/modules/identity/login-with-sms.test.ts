import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { shoppers, smsCodes } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAddress, aShopperByPhone, smsCode } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { CODES_PER_DAY } from './rules.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let phones = 0;
const aPhone = () => {
  phones += 1;
  return `1380000${String(phones).padStart(4, '0')}`;
};
const guest = () => world.as(undefined, anAddress());
const send = (phone: string) => guest()(customerIdentity.sendSmsCode, { phone });
const login = (phone: string, code: string) => guest()(customerIdentity.loginWithSms, { phone, code });
const otherThan = (code: string) => (code === '000000' ? '000001' : '000000');
const wrong = { status: 400, reason: 'identity.wrong_code', details: [{ field: 'code', message: '验证码不正确或已过期' }] };

test('a code opens an account the first time and finds it the second; the phone shows masked only', async () => {
  const phone = aPhone();
  const first = await world.as(await aShopperByPhone(world, phone))(customerIdentity.me, {});
  expect(first).toMatchObject({ phoneMasked: `${phone.slice(0, 3)}****${phone.slice(-4)}`, wechatLinked: false });
  world.clock.advance(60);
  const second = await world.as(await aShopperByPhone(world, phone))(customerIdentity.me, {});
  expect(second.shopperId).toBe(first.shopperId);
});

test('neither phone nor code can be read in the database', async () => {
  const phone = aPhone();
  const code = await smsCode(world, phone);
  await login(phone, code);
  const { rows } = await world.built.database.pool.query(
    `select (select string_agg(s::text, ' ') from shoppers s) || (select string_agg(c::text, ' ') from sms_codes c) as everything`,
  );
  expect(rows[0].everything).not.toContain(phone);
  expect(rows[0].everything).not.toContain(`,${code},`);
});

test('the next code may be asked for after 60 s and no sooner', async () => {
  const phone = aPhone();
  expect(await send(phone)).toEqual({ retryAfterSeconds: 60, expiresInSeconds: 300 });
  world.clock.advance(59);
  await expect(send(phone)).rejects.toMatchObject({ status: 429, reason: 'identity.code_too_soon', message: '请 1 秒后再获取验证码' });
  world.clock.advance(1);
  await expect(send(phone)).resolves.toMatchObject({ retryAfterSeconds: 60 });
});

test('a phone asked for many codes at one moment gets one', async () => {
  const phone = aPhone();
  const answers = await Promise.allSettled(Array.from({ length: 5 }, () => send(phone)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(world.sim.state.sms.filter((sms) => sms.phone === phone)).toHaveLength(1);
});

test('a phone gets ten codes a day, then waits until the first is a day old', async () => {
  const phone = aPhone();
  for (let sent = 0; sent < CODES_PER_DAY; sent += 1) {
    await send(phone);
    world.clock.advance(60);
  }
  await expect(send(phone)).rejects.toMatchObject({ reason: 'identity.code_too_soon' });
  world.clock.advance(86_400 - CODES_PER_DAY * 60 - 1);
  await expect(send(phone)).rejects.toMatchObject({ reason: 'identity.code_too_soon', message: '请 1 秒后再获取验证码' });
  world.clock.advance(1);
  await expect(send(phone)).resolves.toBeDefined();
});

test('a code is good for five minutes and dead at the end of them', async () => {
  const [early, late] = [aPhone(), aPhone()];
  const codes = [await smsCode(world, early), await smsCode(world, late)] as const;
  world.clock.advance(299);
  await expect(login(early, codes[0])).resolves.toBeDefined();
  world.clock.advance(1);
  await expect(login(late, codes[1])).rejects.toMatchObject(wrong);
});

test('a code opens the door once', async () => {
  const phone = aPhone();
  const code = await smsCode(world, phone);
  const answers = await Promise.allSettled([login(phone, code), login(phone, code), login(phone, code)]);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(login(phone, code)).rejects.toMatchObject(wrong);
});

test('four wrong tries leave the code alive, the fifth burns it', async () => {
  const [patient, careless] = [aPhone(), aPhone()];
  for (const [phone, tries] of [
    [patient, 4],
    [careless, 5],
  ] as const) {
    const code = await smsCode(world, phone);
    for (let tried = 0; tried < tries; tried += 1) await expect(login(phone, otherThan(code))).rejects.toMatchObject(wrong);
    if (tries === 4) await expect(login(phone, code)).resolves.toBeDefined();
    else await expect(login(phone, code)).rejects.toMatchObject(wrong);
  }
});

test('twenty wrong tries at one moment count five, so guessing in parallel wins nothing', async () => {
  const phone = aPhone();
  const code = await smsCode(world, phone);
  await Promise.allSettled(Array.from({ length: 20 }, () => login(phone, otherThan(code))));
  await expect(login(phone, code)).rejects.toMatchObject(wrong);
  expect((await world.house.db.select().from(smsCodes)).at(-1)?.wrongTries).toBe(5);
});

test('only the newest code of a phone counts', async () => {
  const phone = aPhone();
  const first = await smsCode(world, phone);
  world.clock.advance(60);
  const second = await smsCode(world, phone);
  if (first !== second) await expect(login(phone, first)).rejects.toMatchObject(wrong);
  await expect(login(phone, second)).resolves.toBeDefined();
});

test('the code of one phone opens no other', async () => {
  const [mine, yours] = [aPhone(), aPhone()];
  const code = await smsCode(world, mine);
  if ((await smsCode(world, yours)) !== code) await expect(login(yours, code)).rejects.toMatchObject(wrong);
  await expect(login(aPhone(), code)).rejects.toMatchObject(wrong);
});

test('a code that could not be sent leaves nothing behind: asking again works at once', async () => {
  const phone = aPhone();
  world.sim.switches.set('sms_send', { mode: 'error', times: 1 });
  const before = await world.house.db.$count(smsCodes);
  await expect(send(phone)).rejects.toMatchObject({ status: 503, reason: 'identity.sms_unavailable' });
  expect(await world.house.db.$count(smsCodes)).toBe(before);
  await expect(send(phone)).resolves.toBeDefined();
});

test('a banned shopper cannot come in by phone either', async () => {
  const phone = aPhone();
  const { shopperId } = await world.as(await aShopperByPhone(world, phone))(customerIdentity.me, {});
  await world.house.db.update(shoppers).set({ state: 'banned' }).where(eq(shoppers.publicId, shopperId));
  world.clock.advance(60);
  await expect(aShopperByPhone(world, phone)).rejects.toMatchObject({ status: 403, reason: 'identity.disabled' });
});
