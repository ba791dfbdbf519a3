import { customerCart } from '@lintuan/contracts/cart/endpoints';
import { cartLines } from '@lintuan/db/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOfShopper, putInCart } from '../../../test/harness/basket.ts';
import { goods } from '../../../test/harness/goods.ts';
import { aShop, aShopper, type Shop } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let shop: Shop;
beforeAll(async () => {
  world = await openWorld();
  shop = await aShop(world);
});
afterAll(() => world.close());

test('the same thing added ten times at the same moment is one line with the sum', async () => {
  const [made, shopper] = [await goods(world, shop), await aShopper(world)];
  const answers = await Promise.all(Array.from({ length: 10 }, () => putInCart(world, shopper, made, 3)));
  expect(answers.map(({ held }) => held).sort((a, b) => a - b)).toEqual([3, 6, 9, 12, 15, 18, 21, 24, 27, 30]);
  expect((await world.as(shopper)(customerCart.read, {})).shops[0]!.lines).toMatchObject([{ quantity: 30 }]);
});

test('adds at the same moment never hold more than there is, and just those that got less are told', async () => {
  const [made, shopper] = [await goods(world, shop, {}, 7), await aShopper(world)];
  const answers = await Promise.all(Array.from({ length: 5 }, () => putInCart(world, shopper, made, 2)));
  expect(answers.filter(({ capped }) => !capped)).toHaveLength(3);
  expect(Math.max(...answers.map(({ held }) => held))).toBe(7);
});

test('the fiftieth place goes to exactly one of several kinds added at the same moment', async () => {
  const shopper = await aShopper(world);
  const kinds = [await goods(world, shop), await goods(world, shop), await goods(world, shop)];
  const shopperId = await idOfShopper(world, shopper);
  const filling = Array.from({ length: 49 }, (_, at) => ({ skuId: 900_000 + at, shopperId, quantity: 1, selected: true }));
  await world.house.db.insert(cartLines).values(filling.map((line) => ({ ...line, priceWhenAddedFen: 1, updatedAt: world.clock.now })));
  const answers = await Promise.allSettled(kinds.map((made) => putInCart(world, shopper, made)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ reason: 'cart.full' });
});

test('the same key sent at the same moment adds once', async () => {
  const [made, shopper] = [await goods(world, shop), await aShopper(world)];
  const send = () => world.as(shopper)(customerCart.add, { skuId: made.skus[0]!.skuId, quantity: 2 }, 'one-tap-of-add');
  expect((await Promise.all([send(), send(), send()])).map(({ held }) => held)).toEqual([2, 2, 2]);
});
