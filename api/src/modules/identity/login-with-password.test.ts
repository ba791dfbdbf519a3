import { adminIdentity, merchantIdentity } from '@lintuan/contracts/identity/endpoints';
import { sessions } from '@lintuan/db/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../../test/harness/ask.ts';
import { aColleague, anAddress, aShop, PASSWORD } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const login = (name: string, password: string, door: typeof merchantIdentity.login = merchantIdentity.login) =>
  world.as(undefined, anAddress())(door, { name, password });
const wrong = { status: 401, reason: 'identity.wrong_credentials' };
const locked = { status: 429, reason: 'identity.locked' };
const post = (path: string, name: string, password: string) =>
  ask(world, 'POST', path, {
    body: JSON.stringify({ name, password }),
    headers: { 'content-type': 'application/json', 'x-forwarded-for': anAddress() },
  });

test.each(['merchant', 'admin'])('an unknown name and a wrong password get the same %s answer, byte for byte', async (audience) => {
  const known = audience === 'merchant' ? (await aShop(world)).login : (await aColleague(world)).name;
  const before = await world.house.db.$count(sessions);
  const answers = [];
  for (const name of [known, 'nobody-of-that-name']) {
    const { status, headers, text } = await post(`/api/v1/${audience}/login`, name, 'not-it-at-all');
    const kept = [...headers].filter(([header]) => header !== 'x-request-id');
    answers.push({ status, headers: kept, text: text.replace(/"requestId":"[^"]+"/, '').replace(/"timestamp":"[^"]+"/, '') });
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]).toMatchObject({ status: 401 });
  expect(await world.house.db.$count(sessions)).toBe(before);
});

test.each([
  ['a known name', async () => (await aShop(world)).login],
  ['a name nobody has', async () => 'ghost'],
])('the fifth wrong password in a row locks %s for a minute, each further one twice as long', async (_what, nameOf) => {
  const name = await nameOf();
  for (let tries = 0; tries < 5; tries += 1) await expect(login(name, 'wrong')).rejects.toMatchObject(wrong);
  for (const seconds of [60, 120, 240]) {
    await expect(login(name, PASSWORD)).rejects.toMatchObject(locked);
    world.clock.advance(seconds - 1);
    const last = await post('/api/v1/merchant/login', name, PASSWORD);
    expect([last.status, last.headers.get('retry-after')]).toEqual([429, '1']);
    world.clock.advance(1);
    await expect(login(name, 'wrong')).rejects.toMatchObject(wrong);
  }
});

test('the right password after the wait opens the door and wipes the slate', async () => {
  const { login: name } = await aShop(world);
  for (let round = 0; round < 2; round += 1) {
    for (let tries = 0; tries < 4; tries += 1) await expect(login(name, 'wrong')).rejects.toMatchObject(wrong);
    await expect(login(name, PASSWORD)).resolves.toBeDefined();
  }
  for (let tries = 0; tries < 5; tries += 1) await expect(login(name, 'wrong')).rejects.toMatchObject(wrong);
  world.clock.advance(60);
  await expect(login(name, PASSWORD)).resolves.toBeDefined();
});

test('twenty guesses at one moment count five: the sixth finds the door locked, even with the right password', async () => {
  const { login: name } = await aShop(world);
  const answers = await Promise.allSettled([...Array.from({ length: 19 }, () => login(name, 'wrong'))]);
  const reasons = answers.map((answer) => (answer.status === 'rejected' ? answer.reason.reason : 'in'));
  expect(reasons.filter((reason) => reason === 'identity.wrong_credentials')).toHaveLength(5);
  expect(reasons.filter((reason) => reason === 'identity.locked')).toHaveLength(14);
  await expect(login(name, PASSWORD)).rejects.toMatchObject(locked);
});

test('writing the name in other letters or with spaces is the same name, and the same lock', async () => {
  const { login: name } = await aShop(world);
  await expect(login(`  ${name.toUpperCase()} `, PASSWORD)).resolves.toBeDefined();
  for (const spelt of [name, name.toUpperCase(), ` ${name}`, `${name} `, name])
    await expect(login(spelt, 'wrong')).rejects.toMatchObject(wrong);
  await expect(login(name, PASSWORD)).rejects.toMatchObject(locked);
});

test('a lock at the merchants’ door is none at the staff’s, and no password opens the other door', async () => {
  const [{ login: member }, { name: colleague }] = [await aShop(world), await aColleague(world)];
  for (let tries = 0; tries < 5; tries += 1) await expect(login(colleague, PASSWORD)).rejects.toMatchObject(wrong);
  await expect(login(colleague, PASSWORD)).rejects.toMatchObject(locked);
  await expect(login(colleague, PASSWORD, adminIdentity.login)).resolves.toBeDefined();
  await expect(login(member, PASSWORD, adminIdentity.login)).rejects.toMatchObject(wrong);
});

test('one address may try 20 times a minute, whatever the names', async () => {
  const call = world.as(undefined, anAddress());
  const attempt = (name: string) => call(merchantIdentity.login, { name, password: 'wrong' });
  await Promise.allSettled(Array.from({ length: 20 }, (_, index) => attempt(`spray-${index}`)));
  await expect(attempt('spray-20')).rejects.toMatchObject({ status: 429, reason: 'request.too_many' });
  world.clock.advance(60);
  await expect(attempt('spray-20')).rejects.toMatchObject(wrong);
});
