import { customerCart, publicCart } from '@lintuan/contracts/cart/endpoints';
import type { Cart } from '@lintuan/contracts/cart/schemas';
import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { cartLines } from '@lintuan/db/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putInCart } from '../../../test/harness/basket.ts';
import { type Goods, goods } from '../../../test/harness/goods.ts';
import { anAddress, aShop, aShopper, newId, type Shop } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let shop: Shop;
beforeAll(async () => {
  world = await openWorld();
  shop = await aShop(world);
});
afterAll(() => world.close());

const skuOf = (made: Goods) => made.skus[0]!.skuId;
const line = (skuId: string, quantity = 1, selected = true) => ({ skuId, quantity, selected });
type Line = ReturnType<typeof line>;
const view = (...lines: Line[]) => world.as(undefined, anAddress())(publicCart.view, { lines });
const merge = (shopper: Tokens, lines: Line[], key?: string) => world.as(shopper)(customerCart.merge, { lines }, key);
const held = (cart: Cart) =>
  cart.shops.flatMap(({ lines }) => lines.map(({ skuId, quantity, selected }) => line(skuId, quantity, selected)));
const takeOff = (made: Goods) => world.as(made.staff.tokens)(adminCatalog.moveShelf, { productId: made.productId, shelf: 'off' });

test('a guest sees the cart a shopper would see with the same lines, without the price it had then', async () => {
  const shopper = await aShopper(world);
  const [one, two] = [await goods(world, shop), await goods(world, shop)];
  for (const made of [one, two]) await putInCart(world, shopper, made, 2);
  const mine = await world.as(shopper)(customerCart.read, {});
  const unpriced = mine.shops.map((own) => ({ ...own, lines: own.lines.map((each) => ({ ...each, priceWhenAddedFen: null })) }));
  expect(await view(line(skuOf(two), 2), line(skuOf(one), 2))).toEqual({ ...mine, shops: unpriced });
});

test('what a guest looks at is kept nowhere', async () => {
  const made = await goods(world, shop);
  const before = await world.house.db.$count(cartLines);
  await view(line(skuOf(made)), line(newId()));
  expect(await world.house.db.$count(cartLines)).toBe(before);
});

test('what a guest’s phone remembers but nobody knows is told as gone, beside what is off the shelf or short', async () => {
  const [off, short] = [await goods(world, shop), await goods(world, shop, {}, 2)];
  await takeOff(off);
  const unknown = newId();
  const cart = await view(line(unknown, 3), line(skuOf(off)), line(skuOf(short), 5));
  expect(cart.invalid).toMatchObject([
    { skuId: unknown, problem: 'gone', productId: null, merchantId: null, quantity: 3, unitFen: 0 },
    { skuId: skuOf(off), problem: 'off_shelf' },
  ]);
  expect(cart.shops[0]!.lines).toMatchObject([{ quantity: 5, available: 2, problem: 'short' }]);
  expect(cart).toMatchObject({ selectedCount: 0, selectedFen: 0, count: 9 });
});

test('an empty cart is answered as an empty cart', async () => {
  expect(await view()).toEqual({ shops: [], invalid: [], selectedCount: 0, selectedFen: 0, count: 0 });
});

test('a guest who looks too often is asked to wait', async () => {
  const address = anAddress();
  const look = () => world.as(undefined, address)(publicCart.view, { lines: [] });
  const answers = await Promise.allSettled(Array.from({ length: 121 }, look));
  expect(answers.filter(({ status }) => status === 'rejected')).toMatchObject([{ reason: { status: 429, reason: 'request.too_many' } }]);
});

test('merging sums what both have, takes in the rest, and never holds more than there is', async () => {
  const shopper = await aShopper(world);
  const [both, fresh, few] = [await goods(world, shop), await goods(world, shop), await goods(world, shop, {}, 3)];
  await putInCart(world, shopper, both, 2);
  await putInCart(world, shopper, few, 2);
  const cart = await merge(shopper, [line(skuOf(fresh), 1, false), line(skuOf(both), 3), line(skuOf(few), 9)]);
  expect(held(cart)).toEqual([line(skuOf(fresh), 1, false), line(skuOf(few), 3), line(skuOf(both), 5)]);
  expect(await world.as(shopper)(customerCart.read, {})).toEqual(cart);
});

test('merged lines keep their order, the guest’s first line being the newest', async () => {
  const shopper = await aShopper(world);
  const made = [await goods(world, shop), await goods(world, shop), await goods(world, shop)];
  const ids = made.map(skuOf);
  expect(
    held(
      await merge(
        shopper,
        ids.map((id) => line(id)),
      ),
    ).map(({ skuId }) => skuId),
  ).toEqual(ids);
});

test('what can no longer be bought is merged too and shown apart with its quantity', async () => {
  const shopper = await aShopper(world);
  const [off, none] = [await goods(world, shop), await goods(world, shop, {}, 0)];
  await takeOff(off);
  const cart = await merge(shopper, [line(skuOf(off), 4), line(skuOf(none), 2)]);
  expect(cart.invalid).toMatchObject([
    { skuId: skuOf(off), quantity: 4, problem: 'off_shelf' },
    { skuId: skuOf(none), quantity: 2, problem: 'sold_out' },
  ]);
});

test('merged twice with one key, it is merged once; also when both come at the same moment', async () => {
  const [shopper, made] = [await aShopper(world), await goods(world, shop)];
  const send = () => merge(shopper, [line(skuOf(made), 2)], 'one-login-merge');
  const answers = await Promise.all([send(), send()]);
  expect(answers[1]).toEqual(answers[0]);
  expect(await send()).toEqual(answers[0]);
  expect(held(await world.as(shopper)(customerCart.read, {}))).toEqual([line(skuOf(made), 2)]);
});

test('a merge that would bring more than fifty kinds is refused whole', async () => {
  const [shopper, own] = [await aShopper(world), await aShop(world)];
  const specs = ['红橙黄绿青', '一二三四五六七八九十'].map((values, at) => ({ name: `规格 ${at}`, values: [...values] }));
  const kinds = specs[0]!.values.flatMap((colour) => specs[1]!.values.map((size) => ({ specs: [colour, size], priceFen: 100 })));
  const many = await goods(world, own, { specs, skus: kinds }, 0);
  const other = await goods(world, shop);
  await putInCart(world, shopper, other);
  const lines = many.skus.map(({ skuId }) => line(skuId));
  await expect(merge(shopper, lines)).rejects.toMatchObject({ status: 409, reason: 'cart.full' });
  expect(held(await world.as(shopper)(customerCart.read, {}))).toEqual([line(skuOf(other))]);
  expect((await merge(shopper, lines.slice(1))).invalid).toHaveLength(49);
});
