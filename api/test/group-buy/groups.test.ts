import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectInvariants } from '../harness/expect-invariants.ts';
import { goods, levelOf } from '../harness/goods.ts';
import { aGroupBuy, anOffer, readGroup, sit, standing, takeSeat } from '../harness/group-buy.ts';
import type { Shop } from '../harness/people.ts';
import { type Buyer, beginToPay, readOrder, settleRefunds } from '../harness/trade.ts';
import type { World } from '../harness/world.ts';
import { join, leave, openMarket, stateOf } from './market.ts';

let world: World;
let shop: Shop;
let [ann, bob, cem]: Buyer[] = [];
beforeAll(async () => {
  ({
    world,
    shop,
    buyers: [ann, bob, cem],
  } = await openMarket());
});
afterEach(() => expectInvariants(world));
afterAll(() => world.close());

describe('a group that forms', () => {
  test('three who pay form it, all their orders are for the merchant to prepare, and the quota pays for them', async () => {
    const activity = await anOffer(world, shop);
    expect(await levelOf(world, activity)).toEqual({ onHand: 100, locked: 30 });
    const first = await sit(world, ann!, activity);
    expect((await readGroup(world, first.groupId)).state).toBe('open');
    expect((await stateOf(world, ann!, first.checkout)).state).toBe('forming');
    const second = await join(world, activity, bob!, first.groupId);
    expect(await readGroup(world, first.groupId)).toMatchObject({ state: 'open', paid: 2, missing: 1, free: 1 });
    const third = await join(world, activity, cem!, first.groupId);
    expect(await readGroup(world, first.groupId)).toMatchObject({ state: 'formed', paid: 3, missing: 0 });
    for (const [buyer, one] of [
      [ann!, first],
      [bob!, second],
      [cem!, third],
    ] as const) {
      expect((await stateOf(world, buyer, one.checkout)).state).toBe('paid');
    }
    expect(await levelOf(world, activity)).toEqual({ onHand: 97, locked: 27 });
  });

  test('each pays the group price, and the rest of the list price is the merchant’s', async () => {
    const activity = await anOffer(world, shop);
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
    const made = await goods(world, shop, { name: '团长价' });
    const activity = await aGroupBuy(world, made, { skus: [{ skuId: made.skus[0]!.skuId, groupFen: 1280, starterFen: 990, quota: 30 }] });
    const first = await sit(world, ann!, activity);
    expect(first.checkout.payableFen).toBe(990);
    expect((await join(world, activity, bob!, first.groupId)).checkout.payableFen).toBe(1280);
  });

  test('while it is forming nothing can be shipped, and a refund after it has formed leaves it formed', async () => {
    const activity = await anOffer(world, shop, { size: 2 });
    const first = await sit(world, ann!, activity);
    const second = await join(world, activity, bob!, first.groupId);
    await leave(world, bob!, second.checkout);
    await settleRefunds(world);
    expect(await stateOf(world, bob!, second.checkout)).toEqual({
      state: 'cancelled',
      cause: 'shopper',
      refunds: [['cancelled', 'succeeded']],
    });
    expect((await readGroup(world, first.groupId)).state).toBe('formed');
    expect((await stateOf(world, ann!, first.checkout)).state).toBe('paid');
  });
});

describe('a group that fails', () => {
  test('gives everyone who paid their money back, and the goods into the quota', async () => {
    const activity = await anOffer(world, shop);
    const first = await sit(world, ann!, activity);
    const second = await join(world, activity, bob!, first.groupId);
    world.clock.advance(24 * 3600 + 1);
    await settleRefunds(world);
    expect((await readGroup(world, first.groupId)).state).toBe('failed');
    for (const [buyer, one] of [
      [ann!, first],
      [bob!, second],
    ] as const) {
      expect(await stateOf(world, buyer, one.checkout)).toEqual({
        state: 'cancelled',
        cause: 'group_failed',
        refunds: [['group_failed', 'succeeded']],
      });
    }
    expect(await levelOf(world, activity)).toEqual({ onHand: 100, locked: 30 });
  });

  test('waits for a payment made in time whose notice is late: the time of paying counts', async () => {
    const activity = await anOffer(world, shop, { size: 2 });
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
    expect((await stateOf(world, bob!, held)).state).toBe('paid');
  });

  test('fails after one of its refunds has failed for good as well: the others get theirs', async () => {
    const activity = await anOffer(world, shop);
    const first = await sit(world, ann!, activity);
    const second = await join(world, activity, bob!, first.groupId);
    world.clock.advance(24 * 3600 + 1);
    await world.drainJobs();
    const [one, two] = world.sim.pay.refunds.filter((refund) => refund.status === 'PROCESSING');
    await world.sim.pay.settleRefund(one!.outRefundNo, 'ABNORMAL');
    await world.sim.pay.settleRefund(two!.outRefundNo, 'SUCCESS');
    await world.deliverNotices();
    await world.drainJobs();
    const states = [await stateOf(world, ann!, first.checkout), await stateOf(world, bob!, second.checkout)].map(
      (order) => order.refunds[0]![1],
    );
    expect(states.sort()).toEqual(['failed', 'succeeded']);
  });
});

describe('leaving', () => {
  test('while it is forming gives the money back and the seat to others; the lead passes to whoever paid first', async () => {
    const activity = await anOffer(world, shop);
    const first = await sit(world, ann!, activity);
    world.clock.advance(60);
    await join(world, activity, bob!, first.groupId);
    const { deadline } = await readGroup(world, first.groupId);
    await leave(world, ann!, first.checkout);
    await settleRefunds(world);
    expect(await stateOf(world, ann!, first.checkout)).toEqual({
      state: 'cancelled',
      cause: 'left_group',
      refunds: [['left_group', 'succeeded']],
    });
    const group = await readGroup(world, first.groupId);
    expect(group).toMatchObject({ state: 'open', paid: 1, free: 2, deadline });
    expect(group.faces).toEqual([{ name: '邻居', avatarUrl: null, leader: true }]);
    expect((await standing(world, bob!, activity, first.groupId)).seat).toMatchObject({ leader: true });
    expect((await join(world, activity, ann!, first.groupId)).groupId).toBe(first.groupId);
  });

  test('as the last who had paid closes the group', async () => {
    const activity = await anOffer(world, shop);
    const first = await sit(world, ann!, activity);
    await leave(world, ann!, first.checkout);
    await settleRefunds(world);
    expect((await readGroup(world, first.groupId)).state).toBe('closed');
    expect(await levelOf(world, activity)).toEqual({ onHand: 100, locked: 30 });
  });
});
