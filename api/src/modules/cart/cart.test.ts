import { customerCart } from '@lintuan/contracts/cart/endpoints';
import type { Cart } from '@lintuan/contracts/cart/schemas';
import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import { merchantDelivery } from '@lintuan/contracts/delivery/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { adminMerchants } from '@lintuan/contracts/merchants/endpoints';
import { adminStock } from '@lintuan/contracts/stock/endpoints';
import { cartLines } from '@lintuan/db/schema';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { idOfShopper, putInCart } from '../../../test/harness/basket.ts';
import { type Goods, goods } from '../../../test/harness/goods.ts';
import { aShop, aShopper, newId, type Shop } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let shop: Shop;
let shopper: Tokens;
beforeAll(async () => {
  world = await openWorld();
  shop = await aShop(world);
});
beforeEach(async () => {
  shopper = await aShopper(world);
});
afterAll(() => world.close());

const skuOf = (made: Goods) => made.skus[0]!.skuId;
const add = (made: Goods, quantity = 1) => putInCart(world, shopper, made, quantity);
const read = (): Promise<Cart> => world.as(shopper)(customerCart.read, {});
const set = (made: Goods, change: { quantity?: number; selected?: boolean }) =>
  world.as(shopper)(customerCart.set, { skuId: skuOf(made), ...change });
const shelf = (made: Goods, to: 'on' | 'off' | 'deleted') =>
  world.as(made.staff.tokens)(adminCatalog.moveShelf, { productId: made.productId, shelf: to });
const stocktake = (made: Goods, quantity: number) =>
  world.as(made.staff.tokens)(adminStock.adjust, { skuId: skuOf(made), kind: 'stocktake', quantity, reason: '盘点' });
const close = async (made: Goods, own: Shop) => {
  await world.as(made.staff.tokens)(adminMerchants.move, { merchantId: own.merchantId, action: 'suspend', reason: '休息' });
  await world.drainJobs();
};
const inShops = (cart: Cart) => cart.shops.map(({ lines }) => lines.map(({ skuId }) => skuId));

test('adding the same thing twice makes one line with the sum', async () => {
  const made = await goods(world, shop);
  expect(await add(made, 2)).toEqual({ held: 2, capped: false, count: 2 });
  expect(await add(made, 3)).toEqual({ held: 5, capped: false, count: 5 });
  const cart = await read();
  expect(cart.shops).toHaveLength(1);
  expect(cart.shops[0]).toMatchObject({ merchantId: shop.merchantId, name: shop.login });
  expect(cart.shops[0]!.lines).toEqual([
    {
      skuId: skuOf(made),
      productId: made.productId,
      merchantId: shop.merchantId,
      productName: '崇明土鸡蛋',
      specs: [],
      pictureUrl: `/files/${made.pictures[0]!.fileId}.webp`,
      unitFen: 1990,
      priceWhenAddedFen: 1990,
      quantity: 5,
      selected: true,
      available: 100,
      problem: null,
    },
  ]);
  expect(cart).toMatchObject({ invalid: [], selectedCount: 5, selectedFen: 5 * 1990, count: 5 });
});

test('no more goes in than there is, nor than 999, and the answer says so', async () => {
  const [few, many] = [await goods(world, shop, {}, 3), await goods(world, shop, {}, 5000)];
  expect(await add(few, 2)).toMatchObject({ held: 2, capped: false });
  expect(await add(few, 2)).toMatchObject({ held: 3, capped: true });
  expect(await add(many, 998)).toMatchObject({ held: 998, capped: false });
  expect(await add(many, 2)).toEqual({ held: 999, capped: true, count: 1002 });
});

test('what is off the shelf, gone, of a closed shop or unknown cannot be put in, and each says why', async () => {
  const own = await aShop(world);
  const [off, gone, closed] = [await goods(world, shop), await goods(world, shop), await goods(world, own)];
  await shelf(off, 'off');
  await shelf(gone, 'off');
  await shelf(gone, 'deleted');
  await close(closed, own);
  const refused = (message: string) => ({ status: 409, reason: 'cart.cannot_be_bought', message });
  await expect(add(off)).rejects.toMatchObject(refused('这件商品已下架'));
  await expect(add(gone)).rejects.toMatchObject(refused('这件商品已不存在'));
  await expect(add(closed)).rejects.toMatchObject(refused('店铺暂停营业，暂时不能购买'));
  await expect(world.as(shopper)(customerCart.add, { skuId: newId(), quantity: 1 })).rejects.toMatchObject(refused('这件商品已不存在'));
  expect((await read()).count).toBe(0);
});

test('what is sold out cannot be put in, and the quantity is named', async () => {
  const made = await goods(world, shop, {}, 0);
  await expect(add(made)).rejects.toMatchObject({ status: 409, reason: 'stock.not_enough', details: [{ field: 'quantity' }] });
});

test('a line that can no longer be bought stands apart with its reason, and none is dropped', async () => {
  const own = await aShop(world);
  const [off, gone, soldOut, closed, fine] = [
    await goods(world, shop),
    await goods(world, shop),
    await goods(world, shop),
    await goods(world, own),
    await goods(world, shop),
  ];
  for (const made of [off, gone, soldOut, closed, fine]) await add(made, 2);
  await shelf(off, 'off');
  await shelf(gone, 'off');
  await shelf(gone, 'deleted');
  await stocktake(soldOut, 0);
  await close(closed, own);
  const cart = await read();
  expect(inShops(cart)).toEqual([[skuOf(fine)]]);
  expect(cart.invalid.map(({ skuId, problem, quantity, available }) => [skuId, problem, quantity, available])).toEqual([
    [skuOf(closed), 'shop_closed', 2, 100],
    [skuOf(soldOut), 'sold_out', 2, 0],
    [skuOf(gone), 'gone', 2, 100],
    [skuOf(off), 'off_shelf', 2, 100],
  ]);
  expect(cart).toMatchObject({ selectedCount: 2, selectedFen: 2 * 1990, count: 10 });
  expect(cart.invalid.map(({ productId }) => productId !== null)).toEqual([true, true, false, true]);
});

test('a line with too few left stays in its shop, says how many there are, and is not counted as it stands', async () => {
  const made = await goods(world, shop);
  await add(made, 6);
  await stocktake(made, 4);
  const cart = await read();
  expect(cart.shops[0]!.lines).toMatchObject([{ quantity: 6, available: 4, problem: 'short' }]);
  expect(cart).toMatchObject({ invalid: [], selectedCount: 0, selectedFen: 0, count: 6 });
  expect((await set(made, { quantity: 6 })).shops[0]!.lines).toMatchObject([{ quantity: 4, problem: null }]);
});

test('shops come in the order of their newest line, lines newest first', async () => {
  const other = await aShop(world);
  const [first, second, third] = [await goods(world, shop), await goods(world, other), await goods(world, shop)];
  for (const made of [first, second, third]) await add(made);
  expect(inShops(await read())).toEqual([[skuOf(third), skuOf(first)], [skuOf(second)]]);
  await add(first);
  expect(inShops(await read())).toEqual([[skuOf(third), skuOf(first)], [skuOf(second)]]);
});

test('a changed price shows beside the one it had when put in, until it is put in again', async () => {
  const made = await goods(world, shop);
  await add(made);
  const { categoryId, name, skus, version } = await world.as(made.staff.tokens)(adminCatalog.product, { productId: made.productId });
  const [sku] = skus;
  await world.as(made.staff.tokens)(adminCatalog.editProduct, {
    productId: made.productId,
    version,
    categoryId,
    name,
    pictureFileIds: made.pictures.map(({ fileId }) => fileId),
    skus: [{ skuId: sku!.skuId, specs: [], priceFen: 1500 }],
  });
  expect((await read()).shops[0]!.lines).toMatchObject([{ unitFen: 1500, priceWhenAddedFen: 1990 }]);
  await set(made, { quantity: 2 });
  expect((await read()).shops[0]!.lines).toMatchObject([{ unitFen: 1500, priceWhenAddedFen: 1990 }]);
  await add(made);
  expect((await read()).shops[0]!.lines).toMatchObject([{ unitFen: 1500, priceWhenAddedFen: 1500, quantity: 3 }]);
});

test('quantity and choice are set each alone; more than there is becomes what there is', async () => {
  const made = await goods(world, shop, {}, 5);
  await add(made, 2);
  expect((await set(made, { selected: false })).shops[0]!.lines).toMatchObject([{ quantity: 2, selected: false }]);
  expect((await set(made, { quantity: 9 })).shops[0]!.lines).toMatchObject([{ quantity: 5, selected: false, available: 5 }]);
  expect(await read()).toMatchObject({ selectedCount: 0, selectedFen: 0, count: 5 });
});

test('what is not in the cart cannot be set', async () => {
  const made = await goods(world, shop);
  const refused = { status: 404, message: '购物车里没有这件商品' };
  await expect(set(made, { quantity: 1 })).rejects.toMatchObject(refused);
  await expect(world.as(shopper)(customerCart.set, { skuId: newId(), quantity: 1 })).rejects.toMatchObject(refused);
});

test('lines are selected and removed by the handful, and only one’s own', async () => {
  const [one, two, three] = [await goods(world, shop), await goods(world, shop), await goods(world, shop)];
  for (const made of [one, two, three]) await add(made);
  const neighbour = await aShopper(world);
  await putInCart(world, neighbour, one);
  const skuIds = [skuOf(one), skuOf(two), newId()];
  const chosen = await world.as(shopper)(customerCart.select, { skuIds, selected: false });
  expect(chosen.shops[0]!.lines.map(({ selected }) => selected)).toEqual([true, false, false]);
  expect(inShops(await world.as(shopper)(customerCart.remove, { skuIds }))).toEqual([[skuOf(three)]]);
  expect((await world.as(neighbour)(customerCart.read, {})).shops[0]!.lines).toMatchObject([{ selected: true }]);
});

test('what is missing for free delivery follows the selected lines of each shop', async () => {
  const own = await aShop(world);
  await world.as(own.tokens)(merchantDelivery.setExpressFee, { baseFen: 800, freeAboveFen: 5000 });
  const [made, elsewhere] = [await goods(world, own), await goods(world, shop)];
  await add(elsewhere, 9);
  await add(made, 2);
  const missing = (cart: Cart) => cart.shops.map(({ freeDeliveryAboveFen }) => freeDeliveryAboveFen);
  expect(missing(await read())).toEqual([5000 - 2 * 1990, null]);
  expect(missing(await set(made, { selected: false }))).toEqual([5000, null]);
  expect(missing(await set(made, { selected: true, quantity: 3 }))).toEqual([null, null]);
});

test('the 51st kind is refused and leaves the cart as it was; more of what is there goes in', async () => {
  const [made, one] = [await goods(world, shop), await goods(world, shop)];
  await add(one);
  const shopperId = await idOfShopper(world, shopper);
  const filling = Array.from({ length: 49 }, (_, at) => ({ skuId: 900_000 + at, shopperId, quantity: 1, selected: true }));
  await world.house.db.insert(cartLines).values(filling.map((line) => ({ ...line, priceWhenAddedFen: 1, updatedAt: world.clock.now })));
  await expect(add(made)).rejects.toMatchObject({ status: 409, reason: 'cart.full', message: '购物车满了，最多 50 种商品' });
  expect(await add(one)).toEqual({ held: 2, capped: false, count: 51 });
});
