import { adminOrders, merchantOrders } from '@lintuan/contracts/orders/endpoints';
import { adminPayments } from '@lintuan/contracts/payments/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goods } from '../../../../test/harness/goods.ts';
import { aColleague, aShop, type Shop } from '../../../../test/harness/people.ts';
import { aBuyer, order, orderAndPay } from '../../../../test/harness/trade.ts';
import { openWorld, type World } from '../../../../test/harness/world.ts';

let world: World;
let staff: ReturnType<World['as']>;
let bakery: Shop;
let together: Awaited<ReturnType<typeof order>>;
beforeAll(async () => {
  world = await openWorld();
  staff = world.as((await aColleague(world)).tokens);
  const fruit = await aShop(world);
  bakery = await aShop(world);
  const [apples, bread] = [await goods(world, fruit), await goods(world, bakery)];
  const lines = [apples, bread].map(({ skus }) => ({ skuId: skus[0]!.skuId, quantity: 1 }));
  const buyer = await aBuyer(world);
  together = await orderAndPay(world, buyer, lines);
  await order(world, buyer, lines.slice(0, 1));
});
afterAll(() => world.close());

const orderIds = (items: readonly { orderId: string }[]) => items.map(({ orderId }) => orderId).toSorted();

test('the number of a checkout finds the checkout, the orders paid with it and its payment, and nothing else', async () => {
  const number = together.checkoutId;
  const found = await staff(adminOrders.checkouts, { number });
  expect(found.pagination.total).toBe(1);
  expect(found.items).toMatchObject([{ checkoutId: number }]);
  expect(orderIds((await staff(adminOrders.list, { number })).items)).toEqual(orderIds(together.orders));
  expect((await staff(adminPayments.list, { number })).items).toMatchObject([{ subjectId: number, paymentId: found.items[0]!.paymentId }]);
});

test('a checkout is found by the number of any of its orders', async () => {
  for (const { orderNo } of together.orders)
    expect((await staff(adminOrders.checkouts, { number: orderNo })).items).toMatchObject([{ checkoutId: together.checkoutId }]);
});

test('a number nobody has finds nothing, and other filters still hold', async () => {
  expect((await staff(adminOrders.checkouts, { number: '0'.repeat(20) })).items).toEqual([]);
  expect((await staff(adminOrders.list, { number: '0'.repeat(20) })).items).toEqual([]);
  expect((await staff(adminOrders.checkouts, { number: together.checkoutId, state: 'cancelled' })).items).toEqual([]);
});

test('a member who knows the number of a checkout sees only the order of their own shop', async () => {
  const { items } = await world.as(bakery.tokens)(merchantOrders.list, { number: together.checkoutId });
  expect(items).toHaveLength(1);
  expect(items[0]!.merchantId).toBe(bakery.merchantId);
});
