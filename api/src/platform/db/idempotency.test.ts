import { randomUUID } from 'node:crypto';
import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import { adminIdentity } from '@lintuan/contracts/identity/endpoints';
import { adminStock } from '@lintuan/contracts/stock/endpoints';
import { auditEntries, idempotencyKeys } from '@lintuan/db/schema';
import { count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Goods, goods } from '../../../test/harness/goods.ts';
import { aColleague, aShop, type Colleague, PASSWORD } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { forgetOldKeys } from './forget-old-keys.ts';

const DAY_SECONDS = 86_400;
let world: World;
let made: Goods;
let colleague: Colleague;
beforeAll(async () => {
  world = await openWorld();
  made = await goods(world, await aShop(world), {}, 10);
  colleague = await aColleague(world);
});
afterAll(() => world.close());

const receive = (quantity: number) => ({ skuId: made.skus[0]!.skuId, kind: 'receive' as const, quantity, reason: '到货' });
const damage = (quantity: number) => ({ ...receive(quantity), kind: 'damage' as const });
const call = () => world.as(colleague.tokens);
const signInAgain = async () => {
  colleague.tokens = await world.as()(adminIdentity.login, { name: colleague.name, password: PASSWORD });
};
const brands = async (name: string) => (await call()(adminCatalog.brands, {})).items.filter((brand) => brand.name === name);

test('twenty at once with one key change the stock once, and all get the answer of the one that did', async () => {
  const key = randomUUID();
  const before = (await call()(adminStock.adjust, receive(1), randomUUID())).onHand;
  const answers = await Promise.all(Array.from({ length: 20 }, () => call()(adminStock.adjust, receive(5), key)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer, Object.keys(answer).toSorted()))).size).toBe(1);
  expect(answers[0]!.onHand).toBe(before + 5);
  expect((await call()(adminStock.movements, { skuId: made.skus[0]!.skuId })).items[0]).toMatchObject({
    onHandDelta: 5,
    onHandAfter: before + 5,
  });
  const [audited] = await world.house.db
    .select({ count: count() })
    .from(auditEntries)
    .where(eq(auditEntries.subjectId, made.skus[0]!.skuId));
  await call()(adminStock.adjust, receive(5), key);
  const [still] = await world.house.db.select({ count: count() }).from(auditEntries).where(eq(auditEntries.subjectId, made.skus[0]!.skuId));
  expect(still).toEqual(audited);
});

test('twenty at once with one key make one brand', async () => {
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 20 }, () => call()(adminCatalog.createBrand, { name: '崇明农场' }, key)));
  expect(new Set(answers.map((answer) => answer.brandId)).size).toBe(1);
  expect(await brands('崇明农场')).toEqual([{ brandId: answers[0]!.brandId, name: '崇明农场' }]);
});

test('the same key with another body is refused and changes nothing', async () => {
  const key = randomUUID();
  const first = await call()(adminStock.adjust, receive(1), key);
  await expect(call()(adminStock.adjust, receive(2), key)).rejects.toMatchObject({ status: 409, reason: 'request.key_reused' });
  const list = await call()(adminStock.list, { product: made.productId });
  expect(list.items[0]!.onHand).toBe(first.onHand);
});

test('another person, and the same person doing something else, may use the same key', async () => {
  const key = randomUUID();
  const other = await aColleague(world);
  const first = await call()(adminStock.adjust, receive(3), key);
  const second = await world.as(other.tokens)(adminStock.adjust, receive(3), key);
  expect(second.onHand).toBe(first.onHand + 3);
  expect((await call()(adminCatalog.createBrand, { name: '同键不同事' }, key)).name).toBe('同键不同事');
});

test('an attempt that was refused leaves its key free', async () => {
  const key = randomUUID();
  await expect(call()(adminStock.adjust, damage(100_000), key)).rejects.toMatchObject({ reason: 'stock.not_enough' });
  await call()(adminStock.adjust, receive(100_000), randomUUID());
  const done = await call()(adminStock.adjust, damage(100_000), key);
  expect((await call()(adminStock.adjust, damage(100_000), key)).onHand).toBe(done.onHand);
});

test('without a key each request counts', async () => {
  const send = () =>
    world.app.request(`/api/v1/admin/stock/${made.skus[0]!.skuId}/adjust`, {
      method: 'POST',
      headers: { authorization: `Bearer ${colleague.tokens.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'receive', quantity: 1, reason: '到货' }),
    });
  const answers = await Promise.all([send(), send()].map(async (sent) => (await (await sent).json()) as { data: { onHand: number } }));
  expect(Math.abs(answers[0]!.data.onHand - answers[1]!.data.onHand)).toBe(1);
});

test('a key is kept for seven days to the second and then free, for the same body and for another', async () => {
  const keys = [randomUUID(), randomUUID()] as const;
  const first = await call()(adminStock.adjust, receive(1), keys[0]);
  await call()(adminStock.adjust, receive(1), keys[1]);
  world.clock.advance(7 * DAY_SECONDS - 1);
  await signInAgain();
  expect((await call()(adminStock.adjust, receive(1), keys[0])).onHand).toBe(first.onHand);
  await world.system().transaction((tx) => forgetOldKeys(tx, world.clock.now));
  await expect(call()(adminStock.adjust, receive(2), keys[1])).rejects.toMatchObject({ reason: 'request.key_reused' });

  world.clock.advance(1);
  expect((await call()(adminStock.adjust, receive(1), keys[0])).onHand).toBe(first.onHand + 2);
  expect((await call()(adminStock.adjust, receive(2), keys[1])).onHand).toBe(first.onHand + 4);
});

test('old keys are swept away, live ones stay', async () => {
  await call()(adminStock.adjust, receive(1), 'key-of-today');
  world.clock.advance(8 * DAY_SECONDS);
  await signInAgain();
  await call()(adminStock.adjust, receive(1), 'key-of-next-week');
  await world.system().transaction((tx) => forgetOldKeys(tx, world.clock.now));
  const left = await world.house.db.select({ key: idempotencyKeys.key }).from(idempotencyKeys);
  expect(left).toEqual([{ key: 'key-of-next-week' }]);
});
