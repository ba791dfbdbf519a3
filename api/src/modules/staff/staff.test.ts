import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import { adminIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { staff as endpoints } from '@lintuan/contracts/staff/endpoints';
import { staff as rows } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aColleague, anAddress, type Colleague, PASSWORD } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { staffTag } from './tags.ts';
import { totpAt } from './totp.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP = 30;

/** What an authenticator app does with the secret it was shown. */
function authenticator(world: World, secret: string) {
  const bits = [...secret].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  return (stepsAhead = 0) => totpAt(bytes, Math.floor(world.clock.now.getTime() / 1000 / STEP) + stepsAhead);
}

const otherThan = (...codes: string[]) => ['000000', '000001', '000002', '000003'].find((code) => !codes.includes(code))!;
const loginTo =
  (world: World) =>
  (name: string, totp?: string, password = PASSWORD) =>
    world.as(undefined, anAddress())(adminIdentity.login, { name, password, ...(totp === undefined ? {} : { totp }) });

async function withSecondFactor(world: World, person: Colleague) {
  const call = world.as(person.tokens);
  const { secret, uri } = await call(endpoints.setUpSecondFactor, {});
  const code = authenticator(world, secret);
  await call(endpoints.confirmSecondFactor, { totp: code() });
  return { code, secret, uri };
}

describe('where a second factor is a choice', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  const login = (...args: Parameters<ReturnType<typeof loginTo>>) => loginTo(world)(...args);
  const wrong = { status: 401, reason: 'identity.wrong_credentials' };

  test('a secret counts only once a code made from it has come back', async () => {
    const person = await aColleague(world);
    const call = world.as(person.tokens);
    const { secret, uri } = await call(endpoints.setUpSecondFactor, {});
    expect(uri).toContain(`secret=${secret}`);
    await expect(login(person.name)).resolves.toBeDefined();
    const code = authenticator(world, secret);
    await expect(call(endpoints.confirmSecondFactor, { totp: otherThan(code(-1), code(), code(1)) })).rejects.toMatchObject({
      reason: 'identity.wrong_code',
      details: [{ field: 'totp' }],
    });
    expect((await call(endpoints.me, {})).secondFactor).toBe(false);
    await call(endpoints.confirmSecondFactor, { totp: code() });
    expect((await call(endpoints.me, {})).secondFactor).toBe(true);
  });

  test('there is nothing to confirm before a set-up', async () => {
    const person = await aColleague(world);
    await expect(world.as(person.tokens)(endpoints.confirmSecondFactor, { totp: '000000' })).rejects.toMatchObject({
      reason: 'identity.wrong_code',
    });
  });

  test('with it on, the password alone is not enough, a wrong code counts as a wrong try, and the right one lets in', async () => {
    const person = await aColleague(world);
    const { code } = await withSecondFactor(world, person);
    world.clock.advance(STEP);
    await expect(login(person.name)).rejects.toMatchObject({ status: 401, reason: 'identity.second_factor_required' });
    await expect(login(person.name, otherThan(code(-1), code(), code(1)))).rejects.toMatchObject(wrong);
    await expect(login(person.name, code())).resolves.toBeDefined();
  });

  test('who does not know the password does not learn whether there is a second factor', async () => {
    const person = await aColleague(world);
    await withSecondFactor(world, person);
    await expect(login(person.name, undefined, 'wrong')).rejects.toMatchObject(wrong);
  });

  test('five wrong codes lock the door like five wrong passwords', async () => {
    const person = await aColleague(world);
    const { code } = await withSecondFactor(world, person);
    world.clock.advance(STEP);
    const bad = otherThan(code(-1), code(), code(1));
    for (let tries = 0; tries < 5; tries += 1) await expect(login(person.name, bad)).rejects.toMatchObject(wrong);
    await expect(login(person.name, code())).rejects.toMatchObject({ status: 429, reason: 'identity.locked' });
  });

  test('a code is good once: not again at login, not after the set-up, not two at one moment', async () => {
    const person = await aColleague(world);
    const { code } = await withSecondFactor(world, person);
    await expect(login(person.name, code())).rejects.toMatchObject(wrong);
    world.clock.advance(STEP);
    const answers = await Promise.allSettled([login(person.name, code()), login(person.name, code())]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(login(person.name, code())).rejects.toMatchObject(wrong);
    await expect(login(person.name, code(-1))).rejects.toMatchObject(wrong);
  });

  test('a second factor that is on is not replaced by whoever holds a session', async () => {
    const person = await aColleague(world);
    await withSecondFactor(world, person);
    await expect(world.as(person.tokens)(endpoints.setUpSecondFactor, {})).rejects.toMatchObject({ status: 403 });
  });

  test('the secret cannot be read in the database', async () => {
    const person = await aColleague(world);
    const { secret } = await withSecondFactor(world, person);
    const [row] = await world.house.db.select().from(rows).where(eq(rows.id, person.id));
    expect(row!.totpSealed).toMatch(/^k1\./);
    expect(JSON.stringify(row)).not.toContain(secret);
  });

  test('a changed password ends every session, this one too, and only the new one lets in', async () => {
    const person = await aColleague(world);
    const other: Tokens = await login(person.name);
    const call = world.as(person.tokens);
    await expect(call(endpoints.changePassword, { current: 'wrong', next: 'Quite-new-5' })).rejects.toMatchObject({
      status: 400,
      details: [{ field: 'current', message: '当前密码不正确' }],
    });
    await expect(call(endpoints.changePassword, { current: PASSWORD, next: '12345678' })).rejects.toMatchObject({
      reason: 'identity.weak_password',
      details: [{ field: 'next' }],
    });
    await expect(call(endpoints.me, {})).resolves.toBeDefined();
    await call(endpoints.changePassword, { current: PASSWORD, next: 'Quite-new-5' });
    for (const tokens of [person.tokens, other]) await expect(world.as(tokens)(endpoints.me, {})).rejects.toMatchObject({ status: 401 });
    await expect(login(person.name)).rejects.toMatchObject(wrong);
    await expect(login(person.name, undefined, 'Quite-new-5')).resolves.toBeDefined();
  });

  test('someone disabled is refused at the door and at the next request', async () => {
    const person = await aColleague(world);
    await world.as(person.tokens)(endpoints.me, {});
    await world.system().transaction(async (tx) => {
      await tx.db.update(rows).set({ disabledAt: world.clock.now }).where(eq(rows.id, person.id));
      tx.invalidate(staffTag(person.id));
    });
    await expect(world.as(person.tokens)(endpoints.me, {})).rejects.toMatchObject({ status: 403, reason: 'identity.disabled' });
    await expect(login(person.name)).rejects.toMatchObject({ status: 403, reason: 'identity.disabled' });
  });

  test('the audit is read by person, action, subject and day of Shanghai, page by page without a gap', async () => {
    const person = await aColleague(world);
    const call = world.as(person.tokens);
    const names = Array.from({ length: 5 }, (_, index) => `${person.name}-${index}`);
    for (const name of names) await call(adminCatalog.createBrand, { name });
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await call(endpoints.audit, {
        actor: person.name,
        action: 'catalog.brand_created',
        limit: 2,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...page.items.map(({ subjectName }) => subjectName));
      cursor = page.next;
    }
    expect(seen).toEqual([...names].reverse());
    expect((await call(endpoints.audit, { subject: '-3' })).items.map(({ subjectName }) => subjectName)).toContain(names[3]);
    const today = '2040-06-01';
    const found = async (from: string, until: string) => (await call(endpoints.audit, { actor: person.name, from, until })).items.length;
    expect([await found(today, today), await found('2040-06-02', '2040-06-02'), await found('2040-05-31', '2040-05-31')]).toEqual([
      5, 0, 0,
    ]);
  });
});

describe('where a second factor is required', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ environment: { STAFF_SECOND_FACTOR: 'required' } });
  });
  afterAll(() => world.close());

  test('someone without one may do nothing but set it up, and everything they hold from then on', async () => {
    const person = await aColleague(world);
    const call = world.as(person.tokens);
    expect((await call(endpoints.me, {})).permissions).toEqual([]);
    await expect(call(adminCatalog.products, {})).rejects.toMatchObject({ status: 403, reason: 'identity.forbidden' });
    await withSecondFactor(world, person);
    await expect(call(adminCatalog.products, {})).resolves.toBeDefined();
    expect((await call(endpoints.me, {})).permissions.length).toBeGreaterThan(5);
  });
});
