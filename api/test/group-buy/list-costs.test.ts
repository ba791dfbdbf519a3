import { adminGroupBuy, customerGroupBuy, merchantGroupBuy, publicGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countStatements } from '../harness/count-statements.ts';
import { type Goods, goods } from '../harness/goods.ts';
import { aGroupBuy, sit } from '../harness/group-buy.ts';
import { aShop, type Shop } from '../harness/people.ts';
import { aBuyer, type Buyer } from '../harness/trade.ts';
import { openWorld, type World } from '../harness/world.ts';

let world: World;
let shop: Shop;
let first: Goods;
let activity: ManagedActivity;
let groupId: string;
let buyer: Buyer;
beforeAll(async () => {
  world = await openWorld();
  [shop, buyer] = [await aShop(world), await aBuyer(world)];
  first = await goods(world, shop);
  activity = await aGroupBuy(world, first, {
    size: 9,
    perPersonLimit: 99,
    skus: [{ skuId: first.skus[0]!.skuId, groupFen: 990, quota: 99 }],
  });
  ({ groupId } = await sit(world, buyer, activity));
  await grow(1);
}, 60_000);
afterAll(() => world.close());

/** More activities, more groups of the first, more seats of the buyer's and in the buyer's group. */
async function grow(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    const other = await aGroupBuy(world, await goods(world, shop));
    await sit(world, buyer, other);
    const neighbour = await aBuyer(world);
    await sit(world, neighbour, activity);
    await sit(world, neighbour, activity, { groupId });
  }
}

const lists: [name: string, read: () => Promise<{ length: number }>][] = [
  ['group-buys that run', async () => (await world.as()(publicGroupBuy.activities, { limit: 100 })).items],
  ['groups one can join', async () => (await world.as()(publicGroupBuy.live, { activityId: activity.activityId })).groups],
  ['the faces of a group', async () => (await world.as()(publicGroupBuy.group, { groupId })).faces],
  ['my groups', async () => (await world.as(buyer.tokens)(customerGroupBuy.groups, { limit: 100 })).items],
  ['activities for a member', async () => (await world.as(shop.tokens)(merchantGroupBuy.activities, { limit: 100 })).items],
  ['activities for staff', async () => (await world.as(first.staff.tokens)(adminGroupBuy.activities, { limit: 100 })).items],
  ['groups for staff', async () => (await world.as(first.staff.tokens)(adminGroupBuy.groups, { limit: 100 })).items],
  ['who is in a group', async () => (await world.as(first.staff.tokens)(adminGroupBuy.group, { groupId })).members],
];

/** Statements of one reading that finds nothing in the cache but who is asking. */
async function cost(read: () => Promise<{ length: number }>) {
  await read();
  const { activityId } = activity;
  world.house.cache.drop(['group-activities', `group-activity:${activityId}`, `group-activity-live:${activityId}`, `group:${groupId}`]);
  let rows = 0;
  const statements = await countStatements(world, async () => {
    rows = (await read()).length;
  });
  return { statements, rows };
}

const few = new Map<string, { statements: number; rows: number }>();
beforeAll(async () => {
  for (const [name, read] of lists) few.set(name, await cost(read));
  await grow(5);
}, 60_000);

test.each(lists)('%s cost as many statements with five more as with a few', async (name, read) => {
  const before = few.get(name)!;
  const after = await cost(read);
  expect(after.statements).toBe(before.statements);
  expect(after.statements).toBeGreaterThan(0);
  expect(after.statements).toBeLessThanOrEqual(10);
  expect(after.rows).toBeGreaterThan(before.rows);
});
