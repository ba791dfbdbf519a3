import { customerIdentity, merchantIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../../test/harness/ask.ts';
import { anAddress, aShopper } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const refresh = ({ refreshToken }: Pick<Tokens, 'refreshToken'>) =>
  world.as(undefined, anAddress())(customerIdentity.refresh, { refreshToken });
const me = (tokens: Tokens) => world.as(tokens)(customerIdentity.me, {});
const sessionsOf = async (tokens: Tokens) => (await world.as(tokens)(customerIdentity.sessions, {})).items;
const ended = { status: 401, reason: 'identity.session_ended' };

test('an access token lasts 15 minutes; its refresh token brings a new pair for 7 days, again and again', async () => {
  const first = await aShopper(world);
  const now = world.clock.now.getTime();
  expect(Date.parse(first.accessExpiresAt) - now).toBe(15 * 60_000);
  expect(Date.parse(first.refreshExpiresAt) - now).toBe(7 * 86_400_000);
  world.clock.advance(899);
  await expect(me(first)).resolves.toBeDefined();
  world.clock.advance(1);
  await expect(me(first)).rejects.toMatchObject(ended);
  let tokens = first;
  for (let week = 0; week < 3; week += 1) {
    tokens = await refresh(tokens);
    await expect(me(tokens)).resolves.toBeDefined();
    world.clock.advance(7 * 86_400 - 1);
  }
  world.clock.advance(1);
  await expect(refresh(tokens)).rejects.toMatchObject(ended);
});

test('a direct predecessor that returns within 30 s is served: its answer was only lost', async () => {
  const first = await aShopper(world);
  await refresh(first);
  world.clock.advance(30);
  const again = await refresh(first);
  await expect(me(again)).resolves.toBeDefined();
});

test('a refresh token reused after 30 s ends its whole family, the newest tokens too', async () => {
  const first = await aShopper(world);
  const second = await refresh(first);
  world.clock.advance(31);
  await expect(refresh(first)).rejects.toMatchObject(ended);
  await expect(me(second)).rejects.toMatchObject(ended);
  await expect(refresh(second)).rejects.toMatchObject(ended);
});

test('a token two steps back ends the family even within 30 s', async () => {
  const first = await aShopper(world);
  const third = await refresh(await refresh(first));
  await expect(refresh(first)).rejects.toMatchObject(ended);
  await expect(me(third)).rejects.toMatchObject(ended);
});

test('a reused token ends its own device only', async () => {
  const [stolen, other] = [await aShopper(world, 'hanna'), await aShopper(world, 'hanna')];
  await refresh(await refresh(stolen));
  await expect(refresh(stolen)).rejects.toMatchObject(ended);
  await expect(me(other)).resolves.toBeDefined();
});

test('two simultaneous refreshes with the same token both get a pair that works', async () => {
  const first = await aShopper(world);
  const pairs = await Promise.all([refresh(first), refresh(first)]);
  expect(pairs[0].refreshToken).not.toBe(pairs[1].refreshToken);
  for (const pair of pairs) await expect(me(pair)).resolves.toBeDefined();
});

test('a refresh token of a shopper is none of a merchant or of staff', async () => {
  const { refreshToken } = await aShopper(world);
  await expect(world.as()(merchantIdentity.refresh, { refreshToken })).rejects.toMatchObject(ended);
  await expect(refresh({ refreshToken })).resolves.toBeDefined();
});

test('the list of devices shows each with its name and address, and which one is asking', async () => {
  const first = await aShopper(world, 'inge');
  const answer = await ask(world, 'POST', '/api/v1/customer/login/wechat', {
    body: JSON.stringify({ code: 'sim-inge-77' }),
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Mozilla/5.0 (iPhone) MicroMessenger/8.0 miniProgram',
      'x-forwarded-for': '203.0.113.9',
    },
  });
  const second = JSON.parse(answer.text).data as Tokens;
  const list = await sessionsOf(second);
  expect(list).toHaveLength(2);
  expect(list.find(({ current }) => current)).toMatchObject({ device: '微信小程序', ip: '203.0.113.9' });
  expect((await sessionsOf(first)).find(({ current }) => current)).toMatchObject({ device: '未知设备' });
});

test('a device signed out from another one is refused at its next request, and gone from the list', async () => {
  const [mine, lost] = [await aShopper(world, 'jan'), await aShopper(world, 'jan')];
  await expect(me(lost)).resolves.toBeDefined();
  const { sessionId } = (await sessionsOf(lost)).find(({ current }) => current)!;
  await world.as(mine)(customerIdentity.endSession, { sessionId });
  await expect(me(lost)).rejects.toMatchObject(ended);
  await expect(refresh(lost)).rejects.toMatchObject(ended);
  expect((await sessionsOf(mine)).map((one) => one.sessionId)).not.toContain(sessionId);
  await expect(world.as(mine)(customerIdentity.endSession, { sessionId })).rejects.toMatchObject({ status: 404 });
});

test("nobody signs out someone else's device", async () => {
  const [mine, theirs] = [await aShopper(world), await aShopper(world)];
  const { sessionId } = (await sessionsOf(theirs))[0]!;
  await expect(world.as(mine)(customerIdentity.endSession, { sessionId })).rejects.toMatchObject({ status: 404 });
  await expect(me(theirs)).resolves.toBeDefined();
});

test('signing out everywhere ends every device of this shopper, and of no other', async () => {
  const [one, two, stranger] = [await aShopper(world, 'kurt'), await aShopper(world, 'kurt'), await aShopper(world)];
  await world.as(one)(customerIdentity.endAllSessions, {});
  for (const tokens of [one, two]) {
    await expect(me(tokens)).rejects.toMatchObject(ended);
    await expect(refresh(tokens)).rejects.toMatchObject(ended);
  }
  await expect(me(stranger)).resolves.toBeDefined();
});

test('signing out ends the session at once, and answers alike whatever the token was', async () => {
  const tokens = await aShopper(world);
  const logout = (refreshToken: string) => world.as()(customerIdentity.logout, { refreshToken });
  const answers = [await logout(tokens.refreshToken), await logout(tokens.refreshToken), await logout('never-one-of-ours')];
  expect(answers).toEqual([{ done: true }, { done: true }, { done: true }]);
  await expect(me(tokens)).rejects.toMatchObject(ended);
});

test('a session not used for 7 days is no longer listed', async () => {
  const old = await aShopper(world, 'lea');
  world.clock.advance(7 * 86_400);
  const fresh = await aShopper(world, 'lea');
  expect(await sessionsOf(fresh)).toHaveLength(1);
  await expect(refresh(old)).rejects.toMatchObject(ended);
});
