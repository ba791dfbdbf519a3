import { adminGroupBuy, customerGroupBuy, publicGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectInvariants } from '../harness/expect-invariants.ts';
import { levelOf } from '../harness/goods.ts';
import { anOffer, readGroup, sit, takeSeat } from '../harness/group-buy.ts';
import type { Shop } from '../harness/people.ts';
import { type Buyer, settleRefunds } from '../harness/trade.ts';
import type { World } from '../harness/world.ts';
import { join, openMarket, stateOf } from './market.ts';

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

describe('an activity', () => {
  test('that is stopped with its groups failed gives every fen back, and the goods to the shelf', async () => {
    const activity = await anOffer(world, shop);
    const first = await sit(world, ann!, activity);
    const held = await takeSeat(world, bob!, activity, { groupId: first.groupId });
    await world.as(activity.staff.tokens)(adminGroupBuy.stop, { activityId: activity.activityId, openGroups: 'fail', reason: '缺货' });
    await settleRefunds(world);
    world.clock.advance(10);
    await settleRefunds(world);
    expect((await stateOf(world, ann!, first.checkout)).refunds).toEqual([['group_failed', 'succeeded']]);
    expect((await stateOf(world, bob!, held)).cause).toBe('group_failed');
    expect(await levelOf(world, activity)).toEqual({ onHand: 100, locked: 0 });
    await expect(takeSeat(world, cem!, activity)).rejects.toMatchObject({ reason: 'group_buy.not_running' });
  });

  test('that is stopped with its groups kept lets them form, and only then gives the rest of its units back', async () => {
    const activity = await anOffer(world, shop, { size: 2 });
    const first = await sit(world, ann!, activity);
    await world.as(activity.staff.tokens)(adminGroupBuy.stop, { activityId: activity.activityId, openGroups: 'keep', reason: '提前结束' });
    await world.drainJobs();
    expect((await levelOf(world, activity)).locked).toBe(29);
    await join(world, activity, bob!, first.groupId);
    expect(await levelOf(world, activity)).toEqual({ onHand: 98, locked: 0 });
  });

  test('ends by the clock: no new groups, but those under way may still form', async () => {
    const activity = await anOffer(world, shop, {
      size: 2,
      hours: 48,
      endsAt: new Date(world.clock.now.getTime() + 3600_000).toISOString(),
    });
    const first = await sit(world, ann!, activity);
    world.clock.advance(3601);
    await world.drainJobs();
    await expect(takeSeat(world, cem!, activity)).rejects.toMatchObject({ reason: 'group_buy.not_running' });
    await join(world, activity, bob!, first.groupId);
    expect((await readGroup(world, first.groupId)).state).toBe('formed');
    expect(await levelOf(world, activity)).toEqual({ onHand: 98, locked: 0 });
  });

  test('may be filled by staff where that is allowed, and the filled seats are no sales', async () => {
    const activity = await anOffer(world, shop, { virtualFill: true });
    const first = await sit(world, ann!, activity);
    const call = world.as(activity.staff.tokens);
    const filled = await call(adminGroupBuy.fill, { groupId: first.groupId, reason: '帮邻居成团' });
    await world.drainJobs();
    expect(filled).toMatchObject({ state: 'formed', paid: 1, filled: 2 });
    expect((await stateOf(world, ann!, first.checkout)).state).toBe('paid');
    expect(await levelOf(world, activity)).toEqual({ onHand: 99, locked: 29 });
    const day = new Date(world.clock.now.getTime() + 8 * 3600_000).toISOString().slice(0, 10);
    const figures = await call(adminGroupBuy.figures, { activity: activity.activityId, from: day, until: day });
    expect(figures).toMatchObject({ starts: 1, joins: 0, formed: 1, pieces: 1, soldFen: 1280 });
  });

  test('is found by its product and in the list, and offers the groups one can join', async () => {
    const activity = await anOffer(world, shop);
    const first = await sit(world, ann!, activity);
    const { activity: found } = await world.as()(publicGroupBuy.ofProduct, { productId: activity.productId });
    expect(found).toMatchObject({ activityId: activity.activityId, groupFen: 1280, singleFen: 1990 });
    const live = await world.as()(publicGroupBuy.live, { activityId: activity.activityId });
    expect(live.groups.map((group) => [group.groupId, group.missing])).toEqual([[first.groupId, 2]]);
    const list = await world.as()(publicGroupBuy.activities, { sort: 'ending', limit: 100 });
    expect(list.items.map((card) => card.activityId)).toContain(activity.activityId);
    const mine = await world.as(ann!.tokens)(customerGroupBuy.groups, { tray: 'forming', limit: 1 });
    expect(mine.items[0]).toMatchObject({ groupId: first.groupId, leader: true, missing: 2 });
  });
});
