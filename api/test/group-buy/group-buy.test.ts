import { randomUUID } from 'node:crypto';
import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import { adminGroupBuy, customerGroupBuy, publicGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import type { ManagedActivity } from '@lintuan/contracts/group-buy/schemas';
import { customerOrders } from '@lintuan/contracts/orders/endpoints';
import { checkouts, events, groupSeats, stockLevels } from '@lintuan/db/schema';
import { desc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { paymentCameLate } from '../../src/events/payments.ts';
import { cancelUnpaid } from '../../src/modules/orders/cancel-unpaid.ts';
import { expectInvariants } from '../harness/expect-invariants.ts';
import { type Goods, goods } from '../harness/goods.ts';
import { aGroupBuy, readGroup, type Seat, sit, standing, takeSeat } from '../harness/group-buy.ts';
import { happen } from '../harness/inbox.ts';
import { aShop, type Shop } from '../harness/people.ts';
import { stayingSignedIn } from '../harness/stay-signed-in.ts';
import { aBuyer, type Buyer, beginToPay, pay, readOrder } from '../harness/trade.ts';
import { openWorld, type World } from '../harness/world.ts';

let world: World;
let shop: Shop;
let made: Goods;
let activity: ManagedActivity;
let [ann, bob, cem, dee]: Buyer[] = [];

beforeAll(async () => {
  world = await openWorld();
  shop = await aShop(world);
  shop.tokens = stayingSignedIn(world, shop.tokens);
  [ann, bob, cem, dee] = [await aBuyer(world), await aBuyer(world), await aBuyer(world), await aBuyer(world)];
});
afterEach(() => expectInvariants(world));
afterAll(() => world.close());

/** A group-buy of a product of its own, so that no test stands in another's way. */
async function offer(change: Parameters<typeof aGroupBuy>[2] = {}, stock = 100): Promise<ManagedActivity> {
  made = await goods(world, shop, { name: '崇明土鸡蛋' }, stock);
  made.staff.tokens = stayingSignedIn(world, made.staff.tokens);
  activity = await aGroupBuy(world, made, change);
  return activity;
}
const stateOf = async (buyer: Buyer, checkout: { orders: { orderId: string }[] }) => {
  const order = await readOrder(world, buyer, checkout.orders[0]!.orderId);
  return { state: order.state, cause: order.cancelCause, refunds: order.refunds.map((refund) => [refund.cause, refund.state]) };
};
const join = (buyer: Buyer, groupId: string, seat: Seat = {}) => sit(world, buyer, activity, { groupId, ...seat });
const settleRefunds = async () => {
  await world.drainJobs();
  for (const refund of world.sim.pay.refunds) {
    if (refund.status === 'PROCESSING') await world.sim.pay.settleRefund(refund.outRefundNo, 'SUCCESS');
  }
  await world.deliverNotices();
  await world.drainJobs();
};
const level = async () => {
  const [row] = await world.house.db
    .select()
    .from(stockLevels)
    .where(eq(stockLevels.skuId, await skuId()));
  return { onHand: row!.onHand, locked: row!.locked };
};
const skuId = async () => {
  const { rows } = await world.built.database.pool.query('select id from skus where public_id = $1', [made.skus[0]!.skuId]);
  return Number(rows[0].id);
};
const leave = (buyer: Buyer, checkout: { orders: { orderId: string }[] }) =>
  world.as(buyer.tokens)(customerOrders.cancel, { orderId: checkout.orders[0]!.orderId, reason: '不想要了' });

describe('a group that forms', () => {
  test('three who pay form it, all their orders are for the merchant to prepare, and the quota pays for them', async () => {
    await offer();
    expect(await level()).toEqual({ onHand: 100, locked: 30 });
    const first = await sit(world, ann!, activity);
    expect((await readGroup(world, first.groupId)).state).toBe('open');
    expect((await stateOf(ann!, first.checkout)).state).toBe('forming');
    const second = await join(bob!, first.groupId);
    expect(await readGroup(world, first.groupId)).toMatchObject({ state: 'open', paid: 2, missing: 1, free: 1 });
    const third = await join(cem!, first.groupId);
    expect(await readGroup(world, first.groupId)).toMatchObject({ state: 'formed', paid: 3, missing: 0 });
    for (const [buyer, one] of [
      [ann!, first],
      [bob!, second],
      [cem!, third],
    ] as const) {
      expect((await stateOf(buyer, one.checkout)).state).toBe('paid');
    }
    expect(await level()).toEqual({ onHand: 97, locked: 27 });
  });

  test('each pays the group price, and the rest of the list price is the merchant’s', async () => {
    await offer();
    const { checkout } = await sit(world, ann!, activity, { quantity: 2 });
    const order = await readOrder(world, ann!, checkout.orders[0]!.orderId);
    expect(order.priceLines).toEqual([
      { step: 'goods', label: '商品金额', amountFen: 3980 },
      { step: 'group', label: '拼团优惠', amountFen: -1420 },
      { step: 'delivery', label: '运费', amountFen: 0 },
    ]);
    expect(order.payableFen).toBe(2560);
  });

  test('its starter may pay less than those who join', async () => {
    made = await goods(world, shop, { name: '团长价' });
    activity = await aGroupBuy(world, made, { skus: [{ skuId: made.skus[0]!.skuId, groupFen: 1280, starterFen: 990, quota: 30 }] });
    const first = await sit(world, ann!, activity);
    expect(first.checkout.payableFen).toBe(990);
    expect((await join(bob!, first.groupId)).checkout.payableFen).toBe(1280);
  });

  test('while it is forming nothing can be shipped, and a refund after it has formed leaves it formed', async () => {
    await offer({ size: 2 });
    const first = await sit(world, ann!, activity);
    const second = await join(bob!, first.groupId);
    await leave(bob!, second.checkout);
    await settleRefunds();
    expect(await stateOf(bob!, second.checkout)).toEqual({ state: 'cancelled', cause: 'shopper', refunds: [['cancelled', 'succeeded']] });
    expect((await readGroup(world, first.groupId)).state).toBe('formed');
    expect((await stateOf(ann!, first.checkout)).state).toBe('paid');
  });
});

describe('a seat', () => {
  test('is seen by nobody before its starter has paid, and is gone with the order that was not', async () => {
    await offer();
    const checkout = await takeSeat(world, ann!, activity);
    await expect(readGroup(world, checkout.groupId!)).rejects.toMatchObject({ reason: 'request.not_found' });
    world.clock.advance(601);
    await world.drainJobs();
    expect((await stateOf(ann!, checkout)).cause).toBe('unpaid');
    expect(await level()).toEqual({ onHand: 100, locked: 30 });
  });

  test('is one per person and group: whoever has one unpaid is led back to it, whoever has paid is told so', async () => {
    await offer();
    const { groupId } = await sit(world, ann!, activity);
    const held = await takeSeat(world, bob!, activity, { groupId });
    await expect(takeSeat(world, bob!, activity, { groupId })).rejects.toMatchObject({ reason: 'group_buy.unpaid_seat' });
    expect(await standing(world, bob!, activity, groupId)).toMatchObject({ joinProblem: 'unpaid_seat', unpaidCheckoutId: held.checkoutId });
    await expect(takeSeat(world, ann!, activity, { groupId })).rejects.toMatchObject({ reason: 'group_buy.already_in' });
  });

  test('waits for its payment ten minutes, and never longer than its group', async () => {
    await offer();
    const { groupId } = await sit(world, ann!, activity);
    const { deadline } = await readGroup(world, groupId);
    const begun = world.clock.now.getTime();
    expect(Date.parse((await takeSeat(world, bob!, activity, { groupId })).expiresAt) - begun).toBe(600_000);
    world.clock.now = new Date(Date.parse(deadline) - 180_000);
    await world.drainJobs();
    expect((await takeSeat(world, cem!, activity, { groupId })).expiresAt).toBe(deadline);
    world.clock.advance(60);
    await expect(takeSeat(world, dee!, activity, { groupId })).rejects.toMatchObject({ reason: 'group_buy.closing' });
    world.clock.advance(130);
    await settleRefunds();
    await settleRefunds();
  });

  test('is full once all are held, and free again when one is given up', async () => {
    await offer({ size: 2 });
    const { groupId } = await sit(world, ann!, activity);
    const held = await takeSeat(world, bob!, activity, { groupId });
    await expect(takeSeat(world, cem!, activity, { groupId })).rejects.toMatchObject({ reason: 'group_buy.full' });
    await world.as(bob!.tokens)(customerCheckout.cancel, { checkoutId: held.checkoutId, reason: '不想要了' });
    expect((await join(cem!, groupId)).groupId).toBe(groupId);
    expect((await readGroup(world, groupId)).state).toBe('formed');
  });

  test('is the same one when its answer was lost and it is asked for again, though the group is full by then', async () => {
    await offer({ size: 2 });
    const { groupId } = await sit(world, ann!, activity);
    const wanted = {
      lines: [{ skuId: activity.skus[0]!.skuId, quantity: 1 }],
      fromCart: false,
      addressId: bob!.addressId,
      payableFen: 1280,
      group: { activityId: activity.activityId, groupId, consent: false },
    };
    const key = randomUUID();
    const first = await world.as(bob!.tokens)(customerCheckout.place, wanted, key);
    await expect(takeSeat(world, cem!, activity, { groupId })).rejects.toMatchObject({ reason: 'group_buy.full' });
    expect(await world.as(bob!.tokens)(customerCheckout.place, wanted, key)).toEqual(first);
  });

  test('keeps to what one may have, in one order and in all of them, the first included', async () => {
    await offer({ perOrderLimit: 2, perPersonLimit: 3 });
    await expect(takeSeat(world, ann!, activity, { quantity: 3 })).rejects.toMatchObject({ reason: 'group_buy.over_limit' });
    await sit(world, ann!, activity, { quantity: 2 });
    await expect(takeSeat(world, ann!, activity, { quantity: 2 })).rejects.toMatchObject({ reason: 'group_buy.over_limit' });
    await sit(world, ann!, activity, { quantity: 1 });
    await expect(takeSeat(world, ann!, activity)).rejects.toMatchObject({ reason: 'group_buy.over_limit' });
  });

  test('in a group for newcomers is for those who never paid, asked again when they pay', async () => {
    await offer({ newcomersOnly: true });
    const { groupId } = await sit(world, ann!, activity);
    await expect(takeSeat(world, bob!, activity, { groupId })).rejects.toMatchObject({ reason: 'group_buy.newcomers_only' });
    const newcomer = await aBuyer(world);
    const held = await takeSeat(world, newcomer, activity, { groupId });
    const other = await aGroupBuy(world, await goods(world, shop, { name: '苹果' }));
    await sit(world, newcomer, other);
    await pay(world, newcomer, held.checkoutId);
    await settleRefunds();
    expect(await stateOf(newcomer, held)).toEqual({ state: 'cancelled', cause: 'group_failed', refunds: [['group_failed', 'succeeded']] });
  });

  test('needs units for the whole group to be free, so that nobody who is invited finds the shelf empty', async () => {
    made = await goods(world, shop, { name: '少量' });
    activity = await aGroupBuy(world, made, { skus: [{ skuId: made.skus[0]!.skuId, groupFen: 1280, starterFen: null, quota: 5 }] });
    const { groupId } = await sit(world, ann!, activity);
    await expect(takeSeat(world, bob!, activity)).rejects.toMatchObject({ reason: 'group_buy.sold_out' });
    await join(bob!, groupId);
    await join(cem!, groupId);
  });
});

describe('a group that fails', () => {
  test('gives everyone who paid their money back, and the goods into the quota', async () => {
    await offer();
    const first = await sit(world, ann!, activity);
    const second = await join(bob!, first.groupId);
    world.clock.advance(24 * 3600 + 1);
    await settleRefunds();
    expect((await readGroup(world, first.groupId)).state).toBe('failed');
    for (const [buyer, one] of [
      [ann!, first],
      [bob!, second],
    ] as const) {
      expect(await stateOf(buyer, one.checkout)).toEqual({
        state: 'cancelled',
        cause: 'group_failed',
        refunds: [['group_failed', 'succeeded']],
      });
    }
    expect(await level()).toEqual({ onHand: 100, locked: 30 });
  });

  test('waits for a payment made in time whose notice is late: the time of paying counts', async () => {
    await offer({ size: 2 });
    const { groupId } = await sit(world, ann!, activity);
    const { deadline } = await readGroup(world, groupId);
    world.clock.now = new Date(Date.parse(deadline) - 180_000);
    const held = await takeSeat(world, bob!, activity, { groupId });
    const number = await beginToPay(world, bob!, held.checkoutId);
    world.clock.now = new Date(Date.parse(deadline) - 1000);
    await world.sim.pay.pay(number);
    world.clock.now = new Date(Date.parse(deadline) + 5000);
    await world.drainJobs();
    await world.deliverNotices();
    await world.drainJobs();
    expect((await readGroup(world, groupId)).state).toBe('formed');
    expect((await stateOf(bob!, held)).state).toBe('paid');
  });

  test('fails after one of its refunds has failed for good as well: the others get theirs', async () => {
    await offer();
    const first = await sit(world, ann!, activity);
    const second = await join(bob!, first.groupId);
    world.clock.advance(24 * 3600 + 1);
    await world.drainJobs();
    const [one, two] = world.sim.pay.refunds.filter((refund) => refund.status === 'PROCESSING');
    await world.sim.pay.settleRefund(one!.outRefundNo, 'ABNORMAL');
    await world.sim.pay.settleRefund(two!.outRefundNo, 'SUCCESS');
    await world.deliverNotices();
    await world.drainJobs();
    const states = [await stateOf(ann!, first.checkout), await stateOf(bob!, second.checkout)].map((order) => order.refunds[0]![1]);
    expect(states.sort()).toEqual(['failed', 'succeeded']);
  });
});

describe('leaving', () => {
  test('while it is forming gives the money back and the seat to others; the lead passes to whoever paid first', async () => {
    await offer();
    const first = await sit(world, ann!, activity);
    world.clock.advance(60);
    await join(bob!, first.groupId);
    const { deadline } = await readGroup(world, first.groupId);
    await leave(ann!, first.checkout);
    await settleRefunds();
    expect(await stateOf(ann!, first.checkout)).toEqual({
      state: 'cancelled',
      cause: 'left_group',
      refunds: [['left_group', 'succeeded']],
    });
    const group = await readGroup(world, first.groupId);
    expect(group).toMatchObject({ state: 'open', paid: 1, free: 2, deadline });
    expect(group.faces).toEqual([{ name: '邻居', avatarUrl: null, leader: true }]);
    expect((await standing(world, bob!, activity, first.groupId)).seat).toMatchObject({ leader: true });
    expect((await join(ann!, first.groupId)).groupId).toBe(first.groupId);
  });

  test('as the last who had paid closes the group', async () => {
    await offer();
    const first = await sit(world, ann!, activity);
    await leave(ann!, first.checkout);
    await settleRefunds();
    expect((await readGroup(world, first.groupId)).state).toBe('closed');
    expect(await level()).toEqual({ onHand: 100, locked: 30 });
  });
});

describe('money that comes too late', () => {
  /** Bob’s seat was given up while WeChat could not be asked; Cem took it; now it turns out that Bob had paid. */
  async function paidTooLate(consent: boolean) {
    await offer({ size: 2 });
    const { groupId } = await sit(world, ann!, activity);
    const held = await takeSeat(world, bob!, activity, { groupId, consent });
    const number = await beginToPay(world, bob!, held.checkoutId);
    await giveUpUnasked(held.checkoutId);
    const next = await takeSeat(world, cem!, activity, { groupId });
    world.sim.pay.pay(number);
    await pay(world, cem!, next.checkoutId);
    return { groupId, held };
  }

  test('is refunded when its buyer did not agree to be moved', async () => {
    const { held } = await paidTooLate(false);
    await settleRefunds();
    expect(await stateOf(bob!, held)).toMatchObject({ state: 'cancelled', cause: 'unpaid' });
    expect(world.sim.pay.refunds.at(-1)).toMatchObject({ status: 'SUCCESS', refundFen: 1280 });
  });

  test('that is on its way back stays on it, however often it is heard of', async () => {
    const { held } = await paidTooLate(false);
    const { db } = world.house;
    const [told] = await db.select().from(events).where(eq(events.name, 'payments.came_late')).orderBy(desc(events.id)).limit(1);
    await db.update(groupSeats).set({ consent: true }).where(eq(groupSeats.state, 'freed'));
    await happen(world, paymentCameLate(told!.payload as never));
    expect(await stateOf(bob!, held)).toMatchObject({ state: 'cancelled', cause: 'unpaid' });
    const { rows } = await world.built.database.pool.query('select last_error from graphile_worker.jobs where last_error is not null');
    expect(rows).toEqual([]);
    await settleRefunds();
  });

  test('starts a group of its own when they agreed and there is no other', async () => {
    const { groupId, held } = await paidTooLate(true);
    const order = await readOrder(world, bob!, held.orders[0]!.orderId);
    expect(order.state).toBe('forming');
    expect(order.group).toMatchObject({ state: 'open', leader: true, missing: 1, moved: true });
    expect(order.group!.groupId).not.toBe(groupId);
    await join(dee!, order.group!.groupId);
    expect((await readOrder(world, bob!, held.orders[0]!.orderId)).state).toBe('paid');
  });

  test('buys a seat in another group of the same price when there is one', async () => {
    await offer({ size: 2 });
    const other = await sit(world, dee!, activity);
    const { groupId } = await sit(world, ann!, activity);
    const held = await takeSeat(world, bob!, activity, { groupId, consent: true });
    const number = await beginToPay(world, bob!, held.checkoutId);
    await giveUpUnasked(held.checkoutId);
    const next = await takeSeat(world, cem!, activity, { groupId });
    world.sim.pay.pay(number);
    await pay(world, cem!, next.checkoutId);
    const order = await readOrder(world, bob!, held.orders[0]!.orderId);
    expect(order.group).toMatchObject({ groupId: other.groupId, moved: true, state: 'formed' });
    expect([order.state, order.cancelCause]).toEqual(['paid', null]);
  });
});

/** As when WeChat could not be asked for long after the end of the time to pay. */
async function giveUpUnasked(checkoutId: string): Promise<void> {
  const [row] = await world.house.db.select().from(checkouts).where(eq(checkouts.publicId, checkoutId));
  const ctx = world.system();
  await ctx.transaction((tx) => cancelUnpaid(ctx, tx, row!.id, 'unpaid', '超时未付款'));
}

describe('an activity', () => {
  test('that is stopped with its groups failed gives every fen back, and the goods to the shelf', async () => {
    await offer();
    const first = await sit(world, ann!, activity);
    const held = await takeSeat(world, bob!, activity, { groupId: first.groupId });
    await world.as(made.staff.tokens)(adminGroupBuy.stop, { activityId: activity.activityId, openGroups: 'fail', reason: '缺货' });
    await settleRefunds();
    world.clock.advance(10);
    await settleRefunds();
    expect((await stateOf(ann!, first.checkout)).refunds).toEqual([['group_failed', 'succeeded']]);
    expect((await stateOf(bob!, held)).cause).toBe('group_failed');
    expect(await level()).toEqual({ onHand: 100, locked: 0 });
    await expect(takeSeat(world, cem!, activity)).rejects.toMatchObject({ reason: 'group_buy.not_running' });
  });

  test('that is stopped with its groups kept lets them form, and only then gives the rest of its units back', async () => {
    await offer({ size: 2 });
    const first = await sit(world, ann!, activity);
    await world.as(made.staff.tokens)(adminGroupBuy.stop, { activityId: activity.activityId, openGroups: 'keep', reason: '提前结束' });
    await world.drainJobs();
    expect((await level()).locked).toBe(29);
    await join(bob!, first.groupId);
    expect(await level()).toEqual({ onHand: 98, locked: 0 });
  });

  test('ends by the clock: no new groups, but those under way may still form', async () => {
    await offer({ size: 2, hours: 48, endsAt: new Date(world.clock.now.getTime() + 3600_000).toISOString() });
    const first = await sit(world, ann!, activity);
    world.clock.advance(3601);
    await world.drainJobs();
    await expect(takeSeat(world, cem!, activity)).rejects.toMatchObject({ reason: 'group_buy.not_running' });
    await join(bob!, first.groupId);
    expect((await readGroup(world, first.groupId)).state).toBe('formed');
    expect(await level()).toEqual({ onHand: 98, locked: 0 });
  });

  test('may be filled by staff where that is allowed, and the filled seats are no sales', async () => {
    await offer({ virtualFill: true });
    const first = await sit(world, ann!, activity);
    const call = world.as(made.staff.tokens);
    const filled = await call(adminGroupBuy.fill, { groupId: first.groupId, reason: '帮邻居成团' });
    await world.drainJobs();
    expect(filled).toMatchObject({ state: 'formed', paid: 1, filled: 2 });
    expect((await stateOf(ann!, first.checkout)).state).toBe('paid');
    expect(await level()).toEqual({ onHand: 99, locked: 29 });
    const day = new Date(world.clock.now.getTime() + 8 * 3600_000).toISOString().slice(0, 10);
    const figures = await call(adminGroupBuy.figures, { activity: activity.activityId, from: day, until: day });
    expect(figures).toMatchObject({ starts: 1, joins: 0, formed: 1, pieces: 1, soldFen: 1280 });
  });

  test('is found by its product and in the list, and offers the groups one can join', async () => {
    await offer();
    const first = await sit(world, ann!, activity);
    const { activity: found } = await world.as()(publicGroupBuy.ofProduct, { productId: made.productId });
    expect(found).toMatchObject({ activityId: activity.activityId, groupFen: 1280, singleFen: 1990 });
    const live = await world.as()(publicGroupBuy.live, { activityId: activity.activityId });
    expect(live.groups.map((group) => [group.groupId, group.missing])).toEqual([[first.groupId, 2]]);
    const list = await world.as()(publicGroupBuy.activities, { sort: 'ending', limit: 100 });
    expect(list.items.map((card) => card.activityId)).toContain(activity.activityId);
    const mine = await world.as(ann!.tokens)(customerGroupBuy.groups, { tray: 'forming', limit: 1 });
    expect(mine.items[0]).toMatchObject({ groupId: first.groupId, leader: true, missing: 2 });
  });
});
