import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import { adminOrders, customerOrders, merchantOrders } from '@lintuan/contracts/orders/endpoints';
import { adminPayments } from '@lintuan/contracts/payments/endpoints';
import { events, stockMovements } from '@lintuan/db/schema';
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInvariants } from '../../../test/harness/expect-invariants.ts';
import { type Goods, goods, levelOf } from '../../../test/harness/goods.ts';
import { aColleague, aShop, type Shop } from '../../../test/harness/people.ts';
import { stayingSignedIn } from '../../../test/harness/stay-signed-in.ts';
import {
  aBuyer,
  type Buyer,
  beginToPay,
  giveUpUnasked,
  order,
  orderAndPay,
  pay,
  readOrder,
  settleRefunds,
  ship,
} from '../../../test/harness/trade.ts';
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
  for (const shop of [fruit, bakery]) shop.tokens = stayingSignedIn(world, shop.tokens);
  apples = await goods(world, fruit, { name: '洛川苹果' });
  bread = await goods(world, bakery, { name: '全麦吐司', skus: [{ specs: [], priceFen: 1280 }] });
  buyer = await aBuyer(world);
});
afterAll(async () => {
  await expectInvariants(world).finally(() => world.close());
});

const skuOf = (product: Goods): string => product.skus[0]!.skuId;
const both = () => [
  { skuId: skuOf(apples), quantity: 2 },
  { skuId: skuOf(bread), quantity: 1 },
];
const one = () => [{ skuId: skuOf(apples), quantity: 1 }];
const cancel = (orderId: string) => world.as(buyer.tokens)(customerOrders.cancel, { orderId, reason: '不想要了' });

describe('the way of an order', () => {
  test('runs from payment over shipping and receipt to completion, each step told with who took it', async () => {
    const before = await levelOf(world, apples);
    const { checkoutId, orders } = await orderAndPay(world, buyer, both());
    const [first, second] = [orders[0]!.orderId, orders[1]!.orderId];
    expect(await readOrder(world, buyer, first)).toMatchObject({ state: 'paid', checkoutState: 'paid' });
    expect(await levelOf(world, apples)).toEqual({ onHand: before.onHand - 2, locked: before.locked });

    await world.as(fruit.tokens)(merchantOrders.prepare, { orderId: first });
    await ship(world, fruit, first);
    const shipped = await ship(world, bakery, second);
    expect(shipped).toMatchObject({ state: 'shipped', shipment: { carrier: 'SF', carrierName: '顺丰速运' } });

    const received = await world.as(buyer.tokens)(customerOrders.confirm, { orderId: first });
    expect(received.timeline.map((step) => [step.event, step.actorKind])).toEqual([
      ['place', 'customer'],
      ['pay', 'system'],
      ['prepare', 'merchant'],
      ['ship', 'merchant'],
      ['receive', 'customer'],
    ]);
    world.clock.advance(7 * 86_400 + 60);
    await world.drainJobs();
    expect(await readOrder(world, buyer, first)).toMatchObject({ state: 'completed' });
    world.clock.advance(3 * 86_400 + 60);
    await world.drainJobs();
    expect(await readOrder(world, buyer, second)).toMatchObject({ state: 'received' });
    world.clock.advance(7 * 86_400 + 60);
    await world.drainJobs();
    expect(await readOrder(world, buyer, second)).toMatchObject({ state: 'completed' });
    expect(await world.as(buyer.tokens)(customerCheckout.read, { checkoutId })).toMatchObject({ state: 'paid' });
  });

  test('a step out of turn is refused, and a step taken twice does nothing twice', async () => {
    const { orders } = await order(world, buyer, one());
    const { orderId } = orders[0]!;
    await expect(ship(world, fruit, orderId)).rejects.toMatchObject({ reason: 'orders.wrong_state' });
    await expect(world.as(buyer.tokens)(customerOrders.confirm, { orderId })).rejects.toMatchObject({ reason: 'orders.wrong_state' });
    const paid = await orderAndPay(world, buyer, one());
    const parcel = { orderId: paid.orders[0]!.orderId, carrier: 'ZTO' as const, trackingNo: '78901234567890' };
    await world.as(fruit.tokens)(merchantOrders.ship, parcel);
    const again = await world.as(fruit.tokens)(merchantOrders.ship, parcel);
    expect(again.timeline.filter((step) => step.event === 'ship')).toHaveLength(1);
    await expect(world.as(fruit.tokens)(merchantOrders.ship, { ...parcel, trackingNo: '1111111111' })).rejects.toMatchObject({
      reason: 'orders.wrong_state',
    });
    await expect(cancel(parcel.orderId)).rejects.toMatchObject({ reason: 'orders.wrong_state', message: '订单已发货，不能取消' });
  });

  test('a mistyped tracking number is put right, and the history keeps both', async () => {
    const { orders } = await orderAndPay(world, buyer, one());
    const { orderId } = orders[0]!;
    await ship(world, fruit, orderId);
    const mended = await world.as(fruit.tokens)(merchantOrders.correctShipment, { orderId, carrier: 'YTO', trackingNo: 'YT0000000001' });
    expect(mended.shipment).toMatchObject({ carrierName: '圆通速递', trackingNo: 'YT0000000001' });
    expect(mended.timeline.filter((step) => step.event.includes('ship'))).toHaveLength(2);
  });

  test('many parcels go out at once; one that cannot be sent says why and holds up no other', async () => {
    const [good, bad] = [await orderAndPay(world, buyer, one()), await order(world, buyer, one())];
    const parcels = [bad, good].map(({ orders }, index) => ({
      orderId: orders[0]!.orderId,
      carrier: 'JD' as const,
      trackingNo: `JD000000000${index}`,
    }));
    const { items } = await world.as(fruit.tokens)(merchantOrders.shipMany, { parcels });
    expect(items.map((item) => [item.shipped, item.message])).toEqual([
      [false, '订单当前状态不能发货'],
      [true, '已发货'],
    ]);
  });
});

describe('giving up', () => {
  test('one unpaid order takes its whole checkout along, and the stock is there again', async () => {
    const before = [await levelOf(world, apples), await levelOf(world, bread)];
    const { orders, checkoutId } = await order(world, buyer, both());
    expect(await cancel(orders[0]!.orderId)).toMatchObject({ state: 'cancelled', cancelCause: 'shopper', cancelReason: '不想要了' });
    expect(await readOrder(world, buyer, orders[1]!.orderId)).toMatchObject({ state: 'cancelled' });
    expect([await levelOf(world, apples), await levelOf(world, bread)]).toEqual(before);
    await expect(world.as(buyer.tokens)(customerCheckout.pay, { checkoutId, method: 'native' })).rejects.toMatchObject({
      reason: 'payments.expired',
    });
  });

  test('closes what was begun at WeChat before anything is given back', async () => {
    const { checkoutId } = await order(world, buyer, one());
    const outTradeNo = await beginToPay(world, buyer, checkoutId);
    await world.as(buyer.tokens)(customerCheckout.cancel, { checkoutId, reason: '想重新下单' });
    expect(world.sim.pay.orders.find((one) => one.outTradeNo === outTradeNo)).toMatchObject({ state: 'CLOSED' });
  });

  test('what was paid a moment before is not given up: the shopper is told', async () => {
    const { checkoutId } = await order(world, buyer, one());
    await world.sim.pay.pay(await beginToPay(world, buyer, checkoutId));
    await expect(world.as(buyer.tokens)(customerCheckout.cancel, { checkoutId, reason: '不想要了' })).rejects.toMatchObject({
      reason: 'checkout.wrong_state',
    });
    await world.drainJobs();
    expect(await world.as(buyer.tokens)(customerCheckout.read, { checkoutId })).toMatchObject({ state: 'paid' });
    await world.deliverNotices();
    await world.drainJobs();
  });

  test('a paid order gives back its share of the money and its goods, and the other order of the checkout goes on', async () => {
    const before = await levelOf(world, apples);
    const { orders, checkoutId } = await orderAndPay(world, buyer, both());
    const cancelled = await cancel(orders[0]!.orderId);
    expect(cancelled).toMatchObject({ state: 'cancelled', refunds: [{ cause: 'cancelled', amountFen: 3980, state: 'requested' }] });
    expect(await levelOf(world, apples)).toEqual(before);
    expect(await readOrder(world, buyer, orders[1]!.orderId)).toMatchObject({ state: 'paid', refunds: [] });
    await settleRefunds(world);
    expect(await readOrder(world, buyer, orders[0]!.orderId)).toMatchObject({
      refunds: [{ state: 'succeeded' }],
      lines: [{ refundedQuantity: 2 }],
    });
    const staff = await aColleague(world);
    const { items } = await world.as(staff.tokens)(adminPayments.list, { limit: 100 });
    const checkouts = await world.as(staff.tokens)(adminOrders.checkouts, { limit: 100 });
    const { paymentId } = checkouts.items.find((row) => row.checkoutId === checkoutId)!;
    expect(items.find((row) => row.paymentId === paymentId)).toMatchObject({ amountFen: 5260, refundedFen: 3980 });
  });

  test('a merchant cannot cancel what is not paid yet: other shops are in the same checkout', async () => {
    const { orders } = await order(world, buyer, both());
    const { orderId } = orders[0]!;
    await expect(world.as(fruit.tokens)(merchantOrders.cancel, { orderId, reason: '缺货' })).rejects.toMatchObject({
      reason: 'orders.wrong_state',
    });
    expect(await readOrder(world, buyer, orders[1]!.orderId)).toMatchObject({ state: 'pending_payment' });
  });

  test('a merchant who cancels gives everything back, and says why; twice is once', async () => {
    const { orders } = await orderAndPay(world, buyer, one());
    const { orderId } = orders[0]!;
    const call = world.as(fruit.tokens);
    const first = await call(merchantOrders.cancel, { orderId, reason: '缺货' });
    const again = await call(merchantOrders.cancel, { orderId, reason: '缺货' });
    expect(first).toMatchObject({ state: 'cancelled', cancelCause: 'merchant', cancelReason: '缺货' });
    expect(again.refunds).toHaveLength(1);
    const returned = await world.house.db.select().from(stockMovements).orderBy(desc(stockMovements.id)).limit(1);
    expect(returned).toMatchObject([{ kind: 'return_sellable', subjectKind: 'order' }]);
    await settleRefunds(world);
  });
});

test('money that comes for a checkout that was given up goes back by itself, and the shopper is told', async () => {
  const before = await levelOf(world, apples);
  const { checkoutId, orders } = await order(world, buyer, one());
  const outTradeNo = await beginToPay(world, buyer, checkoutId);
  await giveUpUnasked(world, checkoutId);
  world.sim.pay.pay(outTradeNo);
  await settleRefunds(world);
  expect(await readOrder(world, buyer, orders[0]!.orderId)).toMatchObject({ state: 'cancelled', checkoutState: 'cancelled' });
  expect(await levelOf(world, apples)).toEqual(before);
  const refund = world.sim.pay.orders.find((one) => one.outTradeNo === outTradeNo)!.refunds[0];
  expect(refund).toMatchObject({ status: 'SUCCESS', refundFen: 1990 });
  const told = await world.house.db.select().from(events).where(eq(events.name, 'orders.late_payment_returned'));
  expect(told).toHaveLength(1);
});

describe('telling WeChat that goods were handed over', () => {
  test('waits for the last parcel of a mini-program payment, and is done once', async () => {
    const { checkoutId, orders } = await order(world, buyer, both());
    const outTradeNo = await pay(world, buyer, checkoutId, 'jsapi');
    const { transactionId } = world.sim.pay.orders.find((one) => one.outTradeNo === outTradeNo)!;
    const told = () => world.sim.pay.shipping.filter((record) => record.transactionId === transactionId);
    await ship(world, fruit, orders[0]!.orderId);
    await world.drainJobs();
    expect(told()).toEqual([]);
    await ship(world, bakery, orders[1]!.orderId);
    expect(await world.as(fruit.tokens)(merchantOrders.read, { orderId: orders[0]!.orderId })).toMatchObject({ held: true });
    await world.drainJobs();
    expect(told()).toHaveLength(1);
    expect(await world.as(fruit.tokens)(merchantOrders.read, { orderId: orders[0]!.orderId })).toMatchObject({ held: false });
  });

  test('whose answer is lost is tried again, and counts as told since WeChat has it', async () => {
    const { checkoutId, orders } = await order(world, buyer, one());
    await pay(world, buyer, checkoutId, 'jsapi');
    await ship(world, fruit, orders[0]!.orderId);
    world.sim.switches.set('upload_shipping_info', { mode: 'lost', times: 1 });
    await world.drainJobs();
    const { orderId } = orders[0]!;
    expect(await world.as(fruit.tokens)(merchantOrders.read, { orderId })).toMatchObject({ held: true });
    await world.built.database.pool.query('update graphile_worker._private_jobs set attempts = 0 where last_error is not null');
    await world.drainJobs();
    expect(await world.as(fruit.tokens)(merchantOrders.read, { orderId })).toMatchObject({ held: false });
  });

  test('what was paid elsewhere is not told', async () => {
    const { orders } = await orderAndPay(world, buyer, one());
    const before = world.sim.pay.shipping.length;
    await ship(world, fruit, orders[0]!.orderId);
    await world.drainJobs();
    expect(world.sim.pay.shipping).toHaveLength(before);
  });
});

describe('finding', () => {
  test('an order is found by its number and by the number WeChat shows, by its owner only', async () => {
    const { checkoutId, orders } = await order(world, buyer, one());
    const outTradeNo = await pay(world, buyer, checkoutId);
    const call = world.as(buyer.tokens);
    const found = { checkoutId, orderIds: [orders[0]!.orderId] };
    expect(await call(customerOrders.find, { number: orders[0]!.orderNo })).toEqual(found);
    expect(await call(customerOrders.find, { number: outTradeNo })).toEqual(found);
    const stranger = await aBuyer(world);
    await expect(world.as(stranger.tokens)(customerOrders.find, { number: outTradeNo })).rejects.toMatchObject({ status: 404 });
  });

  test('a merchant finds an order by number, tracking number, phone or its last four digits, and sees no other shop', async () => {
    const { orders } = await orderAndPay(world, buyer, one());
    const { orderId, orderNo } = orders[0]!;
    const { shipment } = await ship(world, fruit, orderId);
    const call = world.as(fruit.tokens);
    const ids = async (query: object) => (await call(merchantOrders.list, { limit: 100, ...query })).items.map((item) => item.orderId);
    expect(await ids({ number: orderNo })).toEqual([orderId]);
    expect(await ids({ number: shipment!.trackingNo })).toEqual([orderId]);
    expect(await ids({ phone: '13877776666' })).toContain(orderId);
    expect(await ids({ phone: '6666' })).toContain(orderId);
    expect(await ids({ phone: '0000' })).toEqual([]);
    expect(await world.as(bakery.tokens)(merchantOrders.list, { number: orderNo })).toMatchObject({ items: [] });
    await expect(world.as(bakery.tokens)(merchantOrders.read, { orderId })).rejects.toMatchObject({ status: 404 });
  });

  test('lists show people masked; the order itself shows where the parcel goes', async () => {
    const { items } = await world.as(fruit.tokens)(merchantOrders.list, { limit: 1 });
    expect(items[0]).toMatchObject({ receiverName: '李**', receiverPhone: '138****6666' });
    const whole = await world.as(fruit.tokens)(merchantOrders.read, { orderId: items[0]!.orderId });
    expect(whole.receiver).toMatchObject({ name: '李小云', phone: '13877776666' });
  });

  test("a shopper's trays and counts agree", async () => {
    const newcomer = await aBuyer(world);
    const call = world.as(newcomer.tokens);
    await order(world, newcomer, one());
    await orderAndPay(world, newcomer, one());
    const sent = await orderAndPay(world, newcomer, one());
    await ship(world, fruit, sent.orders[0]!.orderId);
    expect(await call(customerOrders.counts, {})).toEqual({ to_pay: 1, to_ship: 1, to_receive: 1 });
    for (const tray of ['to_pay', 'to_ship', 'to_receive'] as const)
      expect((await call(customerOrders.list, { tray })).items).toHaveLength(1);
    const firstPage = await call(customerOrders.list, { limit: 2 });
    const rest = await call(customerOrders.list, { limit: 2, cursor: firstPage.next! });
    expect(new Set([...firstPage.items, ...rest.items].map((item) => item.orderId)).size).toBe(3);
    expect(rest.next).toBeNull();
  });
});
