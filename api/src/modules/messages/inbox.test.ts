import { customerMessages, merchantMessages } from '@lintuan/contracts/messages/endpoints';
import { customerOrders, merchantOrders } from '@lintuan/contracts/orders/endpoints';
import { checkouts, merchantStaff } from '@lintuan/db/schema';
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goods } from '../../../test/harness/goods.ts';
import { happen, toldShop, toldShopper } from '../../../test/harness/inbox.ts';
import { aShop, type Shop } from '../../../test/harness/people.ts';
import { aBuyer, type Buyer, order, orderAndPay, ship } from '../../../test/harness/trade.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { checkoutPaid, latePaymentReturned } from '../../events/orders.ts';

let world: World;
let shop: Shop;
let skuId: string;
beforeAll(async () => {
  world = await openWorld();
  shop = await aShop(world);
  skuId = (await goods(world, shop)).skus[0]!.skuId;
});
afterAll(() => world.close());

const buy = (buyer: Buyer, quantity = 1) => orderAndPay(world, buyer, [{ skuId, quantity }]);
const latestCheckout = async () => {
  const [row] = await world.house.db.select().from(checkouts).orderBy(desc(checkouts.id)).limit(1);
  return [row!] as const;
};
const kindsOf = async (buyer: Buyer) => (await toldShopper(world, buyer.tokens)).map(({ kind }) => kind);

test('whoever paid is told so, and each of the shop’s people who may see orders has it in an inbox of their own', async () => {
  const [buyer, another] = [await aBuyer(world), await aShop(world)];
  const { orders } = await buy(buyer, 2);
  const [orderId] = orders.map((one) => one.orderId);
  expect(await toldShopper(world, buyer.tokens)).toMatchObject([
    { kind: 'order_paid', title: '付款成功', target: { kind: 'order', id: orderId }, unread: true },
  ]);
  expect((await toldShop(world, shop))[0]).toMatchObject({ kind: 'order_new', body: expect.stringContaining('崇明土鸡蛋等 2 件') });
  expect(await toldShop(world, another)).toEqual([]);
});

test('of a checkout with two shops each hears of its own part only', async () => {
  const [buyer, other] = [await aBuyer(world), await aShop(world)];
  const theirs = (await goods(world, other, { name: '青团' })).skus[0]!.skuId;
  const { orders } = await orderAndPay(world, buyer, [
    { skuId, quantity: 1 },
    { skuId: theirs, quantity: 1 },
  ]);
  expect(await kindsOf(buyer)).toEqual(['order_paid']);
  const told = await toldShop(world, other);
  expect(told).toHaveLength(1);
  expect(told[0]!.body).toContain('青团');
  expect(orders.map((one) => one.orderId)).toContain(told[0]!.target!.id);
});

test('people of a shop who may not see orders, or are disabled, are not told of them', async () => {
  const blind = await aShop(world, ['catalog.read']);
  const made = await goods(world, shop);
  await world.house.db.update(merchantStaff).set({ merchantId: shop.id }).where(eq(merchantStaff.name, blind.login));
  await orderAndPay(world, await aBuyer(world), [{ skuId: made.skus[0]!.skuId, quantity: 1 }]);
  expect(await toldShop(world, blind)).toEqual([]);
});

test('an event that is heard twice is told once', async () => {
  const buyer = await aBuyer(world);
  await buy(buyer);
  const [{ id: checkoutId, shopperId }] = await latestCheckout();
  const before = (await toldShop(world, shop)).length;
  await happen(world, checkoutPaid({ checkoutId, shopperId }));
  expect(await kindsOf(buyer)).toEqual(['order_paid']);
  expect(await toldShop(world, shop)).toHaveLength(before);
});

test('the buyer hears that it was shipped, by whom and under which number', async () => {
  const buyer = await aBuyer(world);
  const { orders } = await buy(buyer);
  await ship(world, shop, orders[0]!.orderId);
  await world.drainJobs();
  expect((await toldShopper(world, buyer.tokens))[0]).toMatchObject({
    kind: 'order_shipped',
    body: expect.stringMatching(/^崇明土鸡蛋，顺丰速运 SF\d+$/),
  });
});

test('the buyer hears why the shop cancelled, and again when the money is back', async () => {
  const buyer = await aBuyer(world);
  const { orders } = await buy(buyer);
  await world.as(shop.tokens)(merchantOrders.cancel, { orderId: orders[0]!.orderId, reason: '今天没到货' });
  await world.drainJobs();
  expect((await toldShopper(world, buyer.tokens))[0]).toMatchObject({
    kind: 'order_cancelled',
    title: '订单已由商家取消',
    body: '崇明土鸡蛋（今天没到货），¥19.90 会原路退回',
  });
  world.clock.advance(120);
  await world.drainJobs();
  await world.deliverNotices();
  await world.drainJobs();
  expect((await toldShopper(world, buyer.tokens))[0]).toMatchObject({ kind: 'refund_arrived', title: '退款 ¥19.90 已到账' });
});

test('whoever cancels their own order is not told of it, but the shop is', async () => {
  const buyer = await aBuyer(world);
  const { orders } = await buy(buyer);
  await world.as(buyer.tokens)(customerOrders.cancel, { orderId: orders[0]!.orderId, reason: '不想要了' });
  await world.drainJobs();
  expect(await kindsOf(buyer)).not.toContain('order_cancelled');
  expect((await toldShop(world, shop))[0]).toMatchObject({ kind: 'order_taken_back', target: { id: orders[0]!.orderId } });
});

test('whoever paid for an order that was closed hears that the money goes back', async () => {
  const buyer = await aBuyer(world);
  const { orders } = await order(world, buyer, [{ skuId, quantity: 1 }]);
  const [{ id: checkoutId, shopperId }] = await latestCheckout();
  await happen(world, latePaymentReturned({ checkoutId, shopperId, amountFen: 1990 }));
  expect(await toldShopper(world, buyer.tokens)).toMatchObject([
    {
      kind: 'payment_returned',
      target: { id: orders[0]!.orderId },
      body: '崇明土鸡蛋，付款时订单已关闭，¥19.90 会原路退回，到账后再告诉你',
    },
  ]);
});

test('opening a message, or all of them, is counted, and only in one’s own inbox', async () => {
  const [buyer, stranger] = [await aBuyer(world), await aBuyer(world)];
  await buy(buyer);
  await buy(buyer);
  await buy(buyer);
  const call = world.as(buyer.tokens);
  const unread = async () => (await call(customerMessages.unread, {})).count;
  const [first] = await toldShopper(world, buyer.tokens);
  await expect(world.as(stranger.tokens)(customerMessages.open, { messageId: first!.messageId })).rejects.toMatchObject({ status: 404 });
  await expect(world.as(shop.tokens)(merchantMessages.open, { messageId: first!.messageId })).rejects.toMatchObject({ status: 404 });
  expect(await unread()).toBe(3);
  await call(customerMessages.open, { messageId: first!.messageId });
  await call(customerMessages.open, { messageId: first!.messageId });
  expect(await unread()).toBe(2);
  expect((await toldShopper(world, buyer.tokens)).map((message) => message.unread)).toEqual([false, true, true]);
  await world.as(stranger.tokens)(customerMessages.openAll, {});
  expect(await unread()).toBe(2);
  await call(customerMessages.openAll, {});
  expect(await unread()).toBe(0);
});

test('a page of messages leads to the next until there are no more', async () => {
  const buyer = await aBuyer(world);
  for (let count = 0; count < 3; count += 1) await buy(buyer);
  const call = world.as(buyer.tokens);
  const first = await call(customerMessages.list, { limit: 2 });
  const second = await call(customerMessages.list, { limit: 2, cursor: first.next! });
  expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null]);
  expect(new Set([...first.items, ...second.items].map(({ messageId }) => messageId)).size).toBe(3);
});
