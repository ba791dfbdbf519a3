import { randomUUID } from 'node:crypto';
import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import { events, groupSeats } from '@lintuan/db/schema';
import { desc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { paymentCameLate } from '../../src/events/payments.ts';
import { expectInvariants } from '../harness/expect-invariants.ts';
import { goods, levelOf } from '../harness/goods.ts';
import { aGroupBuy, anOffer, readGroup, sit, standing, takeSeat } from '../harness/group-buy.ts';
import { happen } from '../harness/inbox.ts';
import type { Shop } from '../harness/people.ts';
import { aBuyer, type Buyer, beginToPay, giveUpUnasked, pay, readOrder, settleRefunds } from '../harness/trade.ts';
import type { World } from '../harness/world.ts';
import { join, openMarket, stateOf } from './market.ts';

let world: World;
let shop: Shop;
let [ann, bob, cem, dee]: Buyer[] = [];
beforeAll(async () => {
  ({
    world,
    shop,
    buyers: [ann, bob, cem, dee],
  } = await openMarket());
});
afterEach(() => expectInvariants(world));
afterAll(() => world.close());

describe('a seat', () => {
  test('is seen by nobody before its starter has paid, and is gone with the order that was not', async () => {
    const activity = await anOffer(world, shop);
    const checkout = await takeSeat(world, ann!, activity);
    await expect(readGroup(world, checkout.groupId!)).rejects.toMatchObject({ reason: 'request.not_found' });
    world.clock.advance(601);
    await world.drainJobs();
    expect((await stateOf(world, ann!, checkout)).cause).toBe('unpaid');
    expect(await levelOf(world, activity)).toEqual({ onHand: 100, locked: 30 });
  });

  test('is one per person and group: whoever has one unpaid is led back to it, whoever has paid is told so', async () => {
    const activity = await anOffer(world, shop);
    const { groupId } = await sit(world, ann!, activity);
    const held = await takeSeat(world, bob!, activity, { groupId });
    await expect(takeSeat(world, bob!, activity, { groupId })).rejects.toMatchObject({ reason: 'group_buy.unpaid_seat' });
    expect(await standing(world, bob!, activity, groupId)).toMatchObject({ joinProblem: 'unpaid_seat', unpaidCheckoutId: held.checkoutId });
    await expect(takeSeat(world, ann!, activity, { groupId })).rejects.toMatchObject({ reason: 'group_buy.already_in' });
  });

  test('waits for its payment ten minutes, and never longer than its group', async () => {
    const activity = await anOffer(world, shop);
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
    await settleRefunds(world);
    await settleRefunds(world);
  });

  test('is full once all are held, and free again when one is given up', async () => {
    const activity = await anOffer(world, shop, { size: 2 });
    const { groupId } = await sit(world, ann!, activity);
    const held = await takeSeat(world, bob!, activity, { groupId });
    await expect(takeSeat(world, cem!, activity, { groupId })).rejects.toMatchObject({ reason: 'group_buy.full' });
    await world.as(bob!.tokens)(customerCheckout.cancel, { checkoutId: held.checkoutId, reason: '不想要了' });
    expect((await join(world, activity, cem!, groupId)).groupId).toBe(groupId);
    expect((await readGroup(world, groupId)).state).toBe('formed');
  });

  test('is the same one when its answer was lost and it is asked for again, though the group is full by then', async () => {
    const activity = await anOffer(world, shop, { size: 2 });
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
    const activity = await anOffer(world, shop, { perOrderLimit: 2, perPersonLimit: 3 });
    await expect(takeSeat(world, ann!, activity, { quantity: 3 })).rejects.toMatchObject({ reason: 'group_buy.over_limit' });
    await sit(world, ann!, activity, { quantity: 2 });
    await expect(takeSeat(world, ann!, activity, { quantity: 2 })).rejects.toMatchObject({ reason: 'group_buy.over_limit' });
    await sit(world, ann!, activity, { quantity: 1 });
    await expect(takeSeat(world, ann!, activity)).rejects.toMatchObject({ reason: 'group_buy.over_limit' });
  });

  test('in a group for newcomers is for those who never paid, asked again when they pay', async () => {
    await sit(world, bob!, await anOffer(world, shop));
    const activity = await anOffer(world, shop, { newcomersOnly: true });
    const { groupId } = await sit(world, ann!, activity);
    await expect(takeSeat(world, bob!, activity, { groupId })).rejects.toMatchObject({ reason: 'group_buy.newcomers_only' });
    const newcomer = await aBuyer(world);
    const held = await takeSeat(world, newcomer, activity, { groupId });
    const other = await aGroupBuy(world, await goods(world, shop, { name: '苹果' }));
    await sit(world, newcomer, other);
    await pay(world, newcomer, held.checkoutId);
    await settleRefunds(world);
    expect(await stateOf(world, newcomer, held)).toEqual({
      state: 'cancelled',
      cause: 'group_failed',
      refunds: [['group_failed', 'succeeded']],
    });
  });

  test('needs units for the whole group to be free, so that nobody who is invited finds the shelf empty', async () => {
    const made = await goods(world, shop, { name: '少量' });
    const activity = await aGroupBuy(world, made, { skus: [{ skuId: made.skus[0]!.skuId, groupFen: 1280, starterFen: null, quota: 5 }] });
    const { groupId } = await sit(world, ann!, activity);
    await expect(takeSeat(world, bob!, activity)).rejects.toMatchObject({ reason: 'group_buy.sold_out' });
    await join(world, activity, bob!, groupId);
    await join(world, activity, cem!, groupId);
  });
});

describe('money that comes too late', () => {
  /** Bob’s seat was given up while WeChat could not be asked; Cem took it; now it turns out that Bob had paid. */
  async function paidTooLate(consent: boolean) {
    const activity = await anOffer(world, shop, { size: 2 });
    const { groupId } = await sit(world, ann!, activity);
    const held = await takeSeat(world, bob!, activity, { groupId, consent });
    const number = await beginToPay(world, bob!, held.checkoutId);
    await giveUpUnasked(world, held.checkoutId);
    const next = await takeSeat(world, cem!, activity, { groupId });
    world.sim.pay.pay(number);
    await pay(world, cem!, next.checkoutId);
    return { activity, groupId, held };
  }

  test('is refunded when its buyer did not agree to be moved', async () => {
    const { held } = await paidTooLate(false);
    await settleRefunds(world);
    expect(await stateOf(world, bob!, held)).toMatchObject({ state: 'cancelled', cause: 'unpaid' });
    expect(world.sim.pay.refunds.at(-1)).toMatchObject({ status: 'SUCCESS', refundFen: 1280 });
  });

  test('that is on its way back stays on it, however often it is heard of', async () => {
    const { held } = await paidTooLate(false);
    const { db } = world.house;
    const [told] = await db.select().from(events).where(eq(events.name, 'payments.came_late')).orderBy(desc(events.id)).limit(1);
    await db.update(groupSeats).set({ consent: true }).where(eq(groupSeats.state, 'freed'));
    await happen(world, paymentCameLate(told!.payload as never));
    expect(await stateOf(world, bob!, held)).toMatchObject({ state: 'cancelled', cause: 'unpaid' });
    const { rows } = await world.built.database.pool.query('select last_error from graphile_worker.jobs where last_error is not null');
    expect(rows).toEqual([]);
    await settleRefunds(world);
  });

  test('starts a group of its own when they agreed and there is no other', async () => {
    const { activity, groupId, held } = await paidTooLate(true);
    const order = await readOrder(world, bob!, held.orders[0]!.orderId);
    expect(order.state).toBe('forming');
    expect(order.group).toMatchObject({ state: 'open', leader: true, missing: 1, moved: true });
    expect(order.group!.groupId).not.toBe(groupId);
    await join(world, activity, dee!, order.group!.groupId);
    expect((await readOrder(world, bob!, held.orders[0]!.orderId)).state).toBe('paid');
  });

  test('buys a seat in another group of the same price when there is one', async () => {
    const activity = await anOffer(world, shop, { size: 2 });
    const other = await sit(world, dee!, activity);
    const { groupId } = await sit(world, ann!, activity);
    const held = await takeSeat(world, bob!, activity, { groupId, consent: true });
    const number = await beginToPay(world, bob!, held.checkoutId);
    await giveUpUnasked(world, held.checkoutId);
    const next = await takeSeat(world, cem!, activity, { groupId });
    world.sim.pay.pay(number);
    await pay(world, cem!, next.checkoutId);
    const order = await readOrder(world, bob!, held.orders[0]!.orderId);
    expect(order.group).toMatchObject({ groupId: other.groupId, moved: true, state: 'formed' });
    expect([order.state, order.cancelCause]).toEqual(['paid', null]);
  });
});
