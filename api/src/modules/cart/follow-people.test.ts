import { customerCart } from '@lintuan/contracts/cart/endpoints';
import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { cartLines } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOfShopper, putInCart } from '../../../test/harness/basket.ts';
import { type Goods, goods } from '../../../test/harness/goods.ts';
import { aShop, aShopper, newId, type Shop } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { shoppersMerged } from '../../events/identity.ts';
import { createContext } from '../../platform/house.ts';
import { addLines, removeFromCart } from './index.ts';

let world: World;
let shop: Shop;
beforeAll(async () => {
  world = await openWorld();
  shop = await aShop(world);
});
afterAll(() => world.close());

const skuOf = (made: Goods) => made.skus[0]!.skuId;
const read = (who: Tokens) => world.as(who)(customerCart.read, {});
const linesOf = async (who: Tokens) => (await read(who)).shops.flatMap(({ lines }) => lines);
const ctxOf = async (who: Tokens) =>
  createContext(
    world.house,
    { kind: 'customer', id: await idOfShopper(world, who), publicId: '', name: '', sessionId: 0 },
    { requestId: 'test', ip: null, userAgent: '' },
  );

test('when two accounts become one, the heir has the lines of both, sums at most 999, and it happens once', async () => {
  const [gone, heir] = [await aShopper(world), await aShopper(world)];
  const [both, only] = [await goods(world, shop, {}, 2000), await goods(world, shop)];
  await putInCart(world, gone, both, 600);
  await putInCart(world, gone, only, 2);
  await putInCart(world, heir, both, 600);
  const event = shoppersMerged({ from: await idOfShopper(world, gone), into: await idOfShopper(world, heir) });
  for (let times = 0; times < 2; times += 1) {
    await world.system().transaction((tx) => tx.publish(event));
    await world.drainJobs();
    const lines = await linesOf(heir);
    expect(Object.fromEntries(lines.map(({ skuId, quantity }) => [skuId, quantity]))).toEqual({ [skuOf(both)]: 999, [skuOf(only)]: 2 });
  }
  expect((await read(gone)).count).toBe(0);
});

test('whoever deletes their account leaves no line behind', async () => {
  const shopper = await aShopper(world);
  await putInCart(world, shopper, await goods(world, shop));
  const id = await idOfShopper(world, shopper);
  await world.as(shopper)(customerIdentity.deleteAccount, { confirm: '注销' });
  await world.drainJobs();
  expect(await world.house.db.select().from(cartLines).where(eq(cartLines.shopperId, id))).toEqual([]);
});

test('buying again puts in what can still be had and names the rest', async () => {
  const shopper = await aShopper(world);
  const [fine, none] = [await goods(world, shop), await goods(world, shop, { name: '青团' }, 0)];
  const ctx = await ctxOf(shopper);
  const lines = [skuOf(fine), skuOf(none), newId()].map((skuId) => ({ skuId, quantity: 2 }));
  expect(await ctx.transaction((tx) => addLines(ctx, tx, lines))).toEqual({ added: 1, missing: ['青团'] });
  expect(await linesOf(shopper)).toMatchObject([{ skuId: skuOf(fine), quantity: 2, selected: true }]);
});

test('what was ordered leaves the cart, the rest and everyone else’s stays', async () => {
  const [shopper, neighbour] = [await aShopper(world), await aShopper(world)];
  const [bought, left] = [await goods(world, shop), await goods(world, shop)];
  for (const made of [bought, left]) await putInCart(world, shopper, made);
  await putInCart(world, neighbour, bought);
  const [line] = await world.house.db
    .select()
    .from(cartLines)
    .where(eq(cartLines.shopperId, await idOfShopper(world, neighbour)));
  const ctx = await ctxOf(shopper);
  await ctx.transaction((tx) => removeFromCart(tx, ctx.actor.id, [line!.skuId]));
  expect((await linesOf(shopper)).map(({ skuId }) => skuId)).toEqual([skuOf(left)]);
  expect(await linesOf(neighbour)).toHaveLength(1);
});
