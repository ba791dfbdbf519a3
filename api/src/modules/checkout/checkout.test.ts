import { customerCart } from '@lintuan/contracts/cart/endpoints';
import { merchantCatalog } from '@lintuan/contracts/catalog/endpoints';
import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import type { Quote } from '@lintuan/contracts/checkout/schemas';
import { merchantDelivery } from '@lintuan/contracts/delivery/endpoints';
import { adminStock } from '@lintuan/contracts/stock/endpoints';
import { checkouts, orderAllocations, orders, skus, stockLevels, stockMovements } from '@lintuan/db/schema';
import { isOrderNumber } from '@lintuan/kernel/order-number';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Goods, goods } from '../../../test/harness/goods.ts';
import { aShop, type Shop } from '../../../test/harness/people.ts';
import { stayingSignedIn } from '../../../test/harness/stay-signed-in.ts';
import { aBuyer, type Buyer, order, readOrder } from '../../../test/harness/trade.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let fruit: Shop;
let bakery: Shop;
let apples: Goods;
let bread: Goods;
let buyer: Buyer;
beforeAll(async () => {
  world = await openWorld();
  [fruit, bakery] = [await aShop(world), await aShop(world)];
  apples = await goods(world, fruit, { name: '洛川苹果', skus: [{ specs: [], priceFen: 1990 }] });
  bread = await goods(world, bakery, { name: '全麦吐司', skus: [{ specs: [], priceFen: 1280 }] });
  await world.as(fruit.tokens)(merchantDelivery.setExpressFee, { baseFen: 600, freeAboveFen: 5000 });
  buyer = await aBuyer(world);
});
afterAll(() => world.close());

const skuOf = (product: Goods): string => product.skus[0]!.skuId;
const quote = (lines: { skuId: string; quantity: number }[]) => world.as(buyer.tokens)(customerCheckout.quote, { lines });
const place = (lines: { skuId: string; quantity: number }[], payableFen: number, more = {}) =>
  world.as(buyer.tokens)(customerCheckout.place, { lines, fromCart: false, addressId: buyer.addressId, payableFen, ...more });
const rowsOf = async () => (await world.house.db.select({ id: checkouts.id }).from(checkouts)).length;
const lockedOf = async (skuId: string) => {
  const [row] = await world.house.db
    .select({ locked: stockLevels.locked })
    .from(stockLevels)
    .innerJoin(skus, eq(skus.id, stockLevels.skuId))
    .where(eq(skus.publicId, skuId));
  return row!.locked;
};

describe('a quote', () => {
  test('splits by merchant, and each asks its own delivery fee', async () => {
    const asked = await quote([
      { skuId: skuOf(apples), quantity: 2 },
      { skuId: skuOf(bread), quantity: 1 },
    ]);
    expect(asked).toMatchObject({ goodsFen: 5260, deliveryFen: 600, payableFen: 5860, ready: true });
    expect(asked.shops.map(({ payableFen, freeDeliveryAboveFen }) => [payableFen, freeDeliveryAboveFen])).toEqual([
      [4580, 1020],
      [1280, null],
    ]);
    expect(asked.priceLines).toEqual([
      { step: 'goods', label: '商品金额', amountFen: 5260 },
      { step: 'delivery', label: '运费', amountFen: 600 },
    ]);
  });

  test('counts a SKU named twice as one line', async () => {
    const asked = await quote([
      { skuId: skuOf(apples), quantity: 1 },
      { skuId: skuOf(apples), quantity: 2 },
    ]);
    expect(asked.shops[0]!.lines).toMatchObject([{ quantity: 3, amountFen: 5970 }]);
    expect(asked.deliveryFen).toBe(0);
  });

  test('tells what is short in its place, and counts it in no sum', async () => {
    const scarce = await goods(world, bakery, { name: '手工曲奇' }, 2);
    const asked = await quote([
      { skuId: skuOf(scarce), quantity: 3 },
      { skuId: skuOf(bread), quantity: 1 },
    ]);
    expect(asked).toMatchObject({ ready: false, payableFen: 1280 });
    expect(asked.shops[0]!.lines).toMatchObject([{ problem: 'short', available: 2 }, { problem: null }]);
  });

  test('sets apart what cannot be bought at all, each with its reason', async () => {
    const hidden = await goods(world, bakery, { name: '下架的面包' });
    await world.as(bakery.tokens)(merchantCatalog.moveShelf, { productId: hidden.productId, shelf: 'off' });
    const none = await goods(world, bakery, { name: '没有货的面包' }, 0);
    const asked = await quote([
      { skuId: skuOf(hidden), quantity: 1 },
      { skuId: skuOf(none), quantity: 1 },
      { skuId: '0123456789abcdefghjk', quantity: 1 },
    ]);
    expect(asked).toMatchObject({ shops: [], payableFen: 0, deliveryFen: 0, ready: false });
    expect(asked.invalid.map((line) => line.problem)).toEqual(['off_shelf', 'sold_out', 'gone']);
  });
});

describe('placing', () => {
  test('makes one order per merchant, holds the stock, and what was asked is what is owed', async () => {
    const before = await lockedOf(skuOf(apples));
    const note = { merchantId: fruit.merchantId, note: '请放门口' };
    const lines = [
      { skuId: skuOf(apples), quantity: 2 },
      { skuId: skuOf(bread), quantity: 1 },
    ];
    const checkout = await place(lines, 5860, { notes: [note] });
    expect(checkout).toMatchObject({ state: 'pending_payment', payableFen: 5860 });
    expect(checkout.orders.map((one) => [one.payableFen, one.pieces, isOrderNumber(one.orderNo)])).toEqual([
      [4580, 2, true],
      [1280, 1, true],
    ]);
    const first = await readOrder(world, buyer, checkout.orders[0]!.orderId);
    expect(first).toMatchObject({
      buyerNote: '请放门口',
      deliveryFen: 600,
      paidTogether: 2,
      receiver: { name: '李小云', phone: '13877776666', detail: '漕溪北路 88 号 3 单元 502' },
    });
    expect(first.timeline.map((step) => [step.event, step.toState])).toEqual([['place', 'pending_payment']]);
    expect(await lockedOf(skuOf(apples))).toBe(before + 2);
    expect(await world.as(buyer.tokens)(customerCheckout.read, { checkoutId: checkout.checkoutId })).toEqual(checkout);
  });

  test('keeps what was bought as it was, whatever becomes of the product', async () => {
    const checkout = await order(world, buyer, [{ skuId: skuOf(bread), quantity: 1 }]);
    const { db } = world.house;
    await db.execute(sql`update products set name = '改名了' where public_id = ${bread.productId}`);
    await db.execute(sql`update skus set price_fen = 9999 where public_id = ${skuOf(bread)}`);
    const kept = await readOrder(world, buyer, checkout.orders[0]!.orderId);
    expect(kept.lines).toMatchObject([{ productName: '全麦吐司', unitFen: 1280 }]);
    await db.execute(sql`update skus set price_fen = 1280 where public_id = ${skuOf(bread)}`);
    await db.execute(sql`update products set name = '全麦吐司' where public_id = ${bread.productId}`);
  });

  test('is refused with the new quote when the price changed, and nothing is written', async () => {
    const before = await rowsOf();
    const refusal = await place([{ skuId: skuOf(bread), quantity: 1 }], 1180).catch((error) => error);
    expect(refusal).toMatchObject({ reason: 'checkout.price_changed', status: 409 });
    expect((refusal.data as Quote).payableFen).toBe(1280);
    expect(await rowsOf()).toBe(before);
  });

  test('short of anything is refused whole, naming every line at fault', async () => {
    const [few, none] = [await goods(world, bakery, { name: '只有两个' }, 2), await goods(world, bakery, { name: '只有一个' }, 1)];
    const before = [await rowsOf(), await lockedOf(skuOf(bread)), await lockedOf(skuOf(few))];
    const lines = [
      { skuId: skuOf(few), quantity: 3 },
      { skuId: skuOf(bread), quantity: 1 },
      { skuId: skuOf(none), quantity: 2 },
    ];
    const payable = 3 * few.skus[0]!.priceFen + 1280 + 2 * none.skus[0]!.priceFen;
    const refusal = await place(lines, payable).catch((error) => error);
    expect(refusal).toMatchObject({
      reason: 'checkout.lines_changed',
      details: [
        { field: 'lines.0.quantity', message: '只有两个只剩 2 件' },
        { field: 'lines.2.quantity', message: '只有一个只剩 1 件' },
      ],
    });
    expect(refusal.data.shops[0].lines.map((line: { problem: string | null }) => line.problem)).toEqual(['short', null, 'short']);
    expect([await rowsOf(), await lockedOf(skuOf(bread)), await lockedOf(skuOf(few))]).toEqual(before);
  });

  test('from the cart empties it of what was bought, once: the same lines again are refused', async () => {
    const call = world.as(buyer.tokens);
    await call(customerCart.add, { skuId: skuOf(bread), quantity: 1 });
    await call(customerCart.add, { skuId: skuOf(apples), quantity: 3 });
    await place([{ skuId: skuOf(bread), quantity: 1 }], 1280, { fromCart: true });
    const left = await call(customerCart.read, {});
    expect(left.shops.flatMap((shop) => shop.lines.map((line) => line.skuId))).toEqual([skuOf(apples)]);
    await expect(place([{ skuId: skuOf(bread), quantity: 1 }], 1280, { fromCart: true })).rejects.toMatchObject({
      reason: 'checkout.lines_changed',
    });
  });

  test('draws an order number anew when chance has drawn it before', async () => {
    const { random } = world.house;
    const before = await lockedOf(skuOf(bread));
    for (const repeats of [1, 2]) {
      let left = repeats;
      world.house.random = (size) => (size === 6 && left-- > 0 ? Buffer.alloc(6, 7) : random(size));
      await place([{ skuId: skuOf(bread), quantity: 1 }], 1280);
    }
    world.house.random = random;
    expect(await lockedOf(skuOf(bread))).toBe(before + 2);
  });

  test("to someone else's address is refused, with the field at fault", async () => {
    const stranger = await aBuyer(world);
    await expect(place([{ skuId: skuOf(bread), quantity: 1 }], 1280, { addressId: stranger.addressId })).rejects.toMatchObject({
      reason: 'checkout.no_address',
      details: [{ field: 'addressId' }],
    });
  });

  test('of more money than a payment can hold is refused', async () => {
    const dear = await goods(world, bakery, { name: '金条', skus: [{ specs: [], priceFen: 900_000_000 }] });
    await expect(place([{ skuId: skuOf(dear), quantity: 2 }], 1_000_000_000)).rejects.toMatchObject({
      reason: 'checkout.amount_too_large',
    });
  });

  test("is seen by nobody else: a stranger's checkout and orders are not there", async () => {
    const [stranger, checkout] = [await aBuyer(world), await order(world, buyer, [{ skuId: skuOf(bread), quantity: 1 }])];
    await expect(world.as(stranger.tokens)(customerCheckout.read, { checkoutId: checkout.checkoutId })).rejects.toMatchObject({
      status: 404,
    });
    await expect(readOrder(world, stranger, checkout.orders[0]!.orderId)).rejects.toMatchObject({ status: 404 });
  });
});

test('the parts of an order are data: cash for each line and for the fee', async () => {
  const checkout = await order(world, buyer, [{ skuId: skuOf(apples), quantity: 1 }]);
  const parts = await world.house.db
    .select({
      kind: orderAllocations.kind,
      funder: orderAllocations.funder,
      amountFen: orderAllocations.amountFen,
      lineId: orderAllocations.lineId,
    })
    .from(orderAllocations)
    .innerJoin(orders, eq(orders.id, orderAllocations.orderId))
    .where(eq(orders.publicId, checkout.orders[0]!.orderId))
    .orderBy(sql`${orderAllocations.lineId} nulls last`);
  expect(parts).toEqual([
    { kind: 'cash', funder: 'shopper', amountFen: 1990, lineId: expect.any(Number) },
    { kind: 'cash', funder: 'shopper', amountFen: 600, lineId: null },
  ]);
});

test('an order that waits is given up when its time is over, and its stock is there again', async () => {
  const eggs = await goods(world, fruit, { name: '土鸡蛋' }, 5);
  const checkout = await order(world, buyer, [{ skuId: skuOf(eggs), quantity: 5 }]);
  await world.drainJobs();
  expect(await lockedOf(skuOf(eggs))).toBe(5);
  world.clock.advance(30 * 60 + 1);
  await world.drainJobs();
  expect(await lockedOf(skuOf(eggs))).toBe(0);
  const kept = await readOrder(world, buyer, checkout.orders[0]!.orderId);
  expect(kept).toMatchObject({ state: 'cancelled', cancelCause: 'unpaid', checkoutState: 'cancelled' });
  const moves = await world.house.db
    .select({ kind: stockMovements.kind })
    .from(stockMovements)
    .innerJoin(skus, eq(skus.id, stockMovements.skuId))
    .where(eq(skus.publicId, skuOf(eggs)))
    .orderBy(stockMovements.id);
  expect(moves.map((move) => move.kind)).toEqual(['receive', 'lock', 'unlock']);
  const stock = await world.as(stayingSignedIn(world, eggs.staff.tokens))(adminStock.list, { product: eggs.productId });
  expect(stock.items[0]).toMatchObject({ onHand: 5, locked: 0, available: 5 });
});
