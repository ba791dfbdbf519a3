import { groupActivities, groupSeats, groups, merchants, products } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { idOfShopper } from '../../../test/harness/basket.ts';
import { type Goods, goods } from '../../../test/harness/goods.ts';
import { happen, toldShop, toldShopper } from '../../../test/harness/inbox.ts';
import { aShop, newId, type Shop } from '../../../test/harness/people.ts';
import { aBuyer, type Buyer } from '../../../test/harness/trade.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { groupFormed, groupNearlyFormed, leadPassed, seatLost, seatMoved, seatPaid } from '../../events/group-buy.ts';

let world: World;
let shop: Shop;
let made: Goods;
let leader: Buyer;
let neighbour: Buyer;
beforeAll(async () => {
  world = await openWorld();
  shop = await aShop(world);
  made = await goods(world, shop);
});
afterAll(() => world.close());
beforeEach(async () => {
  leader = await aBuyer(world);
  neighbour = await aBuyer(world);
});

const HOUR_MS = 3_600_000;

/** A group as it stands in the books: all members have paid, and the first of them leads. */
async function aGroup(members: Buyer[], state: 'open' | 'formed' = 'open') {
  const { db } = world.house;
  const [product] = await db.select().from(products).where(eq(products.publicId, made.productId));
  const [owner] = await db.select().from(merchants).where(eq(merchants.publicId, shop.merchantId));
  const now = world.clock.now;
  const [activity] = await db
    .insert(groupActivities)
    .values({
      publicId: newId(),
      merchantId: owner!.id,
      productId: product!.id,
      productPublicId: made.productId,
      state: 'running',
      size: 3,
      hours: 24,
      startsAt: now,
      endsAt: new Date(now.getTime() + 48 * HOUR_MS),
      perOrderLimit: 1,
      perPersonLimit: 1,
      newcomersOnly: false,
      virtualFill: false,
      groupFromFen: 1280,
      quotaUnits: 10,
    })
    .returning();
  const shoppers = await Promise.all(members.map(({ tokens }) => idOfShopper(world, tokens)));
  const size = state === 'formed' ? shoppers.length : 3;
  const [group] = await db
    .insert(groups)
    .values({
      publicId: newId(),
      activityId: activity!.id,
      merchantId: owner!.id,
      leaderId: shoppers[0]!,
      state,
      size,
      hours: 24,
      newcomersOnly: false,
      perOrderLimit: 1,
      perPersonLimit: 1,
      prices: {},
      seatsTaken: shoppers.length,
      seatsPaid: shoppers.length,
      createdAt: now,
      openedAt: now,
      deadline: new Date(now.getTime() + 24 * HOUR_MS),
      endedAt: state === 'formed' ? now : null,
    })
    .returning();
  const seats = await db
    .insert(groupSeats)
    .values(
      shoppers.map((shopperId, index) => ({
        groupId: group!.id,
        activityId: activity!.id,
        shopperId,
        checkoutId: group!.id * 100 + index,
        skuId: 1,
        quantity: 1,
        unitFen: 1280,
        state: 'paid',
        consent: true,
        takenAt: now,
        paidAt: now,
      })),
    )
    .returning();
  const about = { groupId: group!.id, activityId: activity!.id, merchantId: owner!.id };
  return {
    group: group!,
    about,
    seat: (index: number) => ({ ...about, seatId: seats[index]!.id, shopperId: shoppers[index]!, checkoutId: seats[index]!.checkoutId }),
    leaderId: shoppers[0]!,
  };
}

const told = ({ tokens }: Buyer) => toldShopper(world, tokens);

test('the leader hears of each who joins and how many are missing; whoever joined is not told of themselves', async () => {
  const { group, seat, leaderId } = await aGroup([leader, neighbour]);
  await happen(world, seatPaid({ ...seat(1), leaderId, missing: 1 }));
  expect(await told(leader)).toMatchObject([
    { kind: 'group_joined', body: '崇明土鸡蛋，还差 1 人成团，再邀请几位邻居吧', target: { kind: 'group', id: group.publicId } },
  ]);
  expect(await told(neighbour)).toEqual([]);
});

test('the one who fills the group is told of by its forming', async () => {
  const { about, seat, leaderId } = await aGroup([leader, neighbour], 'formed');
  await happen(world, seatPaid({ ...seat(1), leaderId, missing: 0 }));
  await happen(world, groupFormed({ ...about, checkoutIds: [1, 2] }));
  expect((await told(leader)).map(({ kind }) => kind)).toEqual(['group_formed']);
});

test('everyone who paid hears that one is missing, and until when', async () => {
  const { about } = await aGroup([leader, neighbour]);
  await happen(world, groupNearlyFormed(about));
  const words = { kind: 'group_nearly_formed', title: '还差 1 人成团', body: '崇明土鸡蛋，6月2日 10:00 截止，邀请一位邻居就成团了' };
  expect(await told(leader)).toMatchObject([words]);
  expect(await told(neighbour)).toMatchObject([words]);
});

test('all members and the shop’s people hear that a group has formed, once', async () => {
  const { group, about } = await aGroup([leader, neighbour], 'formed');
  for (let times = 0; times < 2; times += 1) await happen(world, groupFormed({ ...about, checkoutIds: [1, 2] }));
  for (const member of [leader, neighbour]) expect(await told(member)).toMatchObject([{ kind: 'group_formed', title: '拼团成功' }]);
  const [newest, before] = await toldShop(world, shop);
  expect(newest).toMatchObject({ kind: 'group_orders_new', body: '崇明土鸡蛋，2 笔订单等待备货', target: { id: group.publicId } });
  expect(before?.target?.id).not.toBe(group.publicId);
});

test('whoever lost a paid seat hears that the money goes back, each for themselves', async () => {
  const { seat } = await aGroup([leader, neighbour]);
  await happen(world, seatLost(seat(0)));
  expect(await told(leader)).toMatchObject([{ kind: 'group_failed', title: '拼团没有成功' }]);
  expect(await told(neighbour)).toEqual([]);
  await happen(world, seatLost(seat(1)));
  expect(await told(neighbour)).toMatchObject([{ kind: 'group_failed' }]);
});

test('whoever was moved hears of the group they are in now', async () => {
  const { group, seat } = await aGroup([leader, neighbour]);
  await happen(world, seatMoved({ ...seat(1), fromGroupId: 1 }));
  expect(await told(neighbour)).toMatchObject([{ kind: 'group_moved', target: { kind: 'group', id: group.publicId } }]);
});

test('whoever leads a group once its leader has left hears of it', async () => {
  const { group, about, leaderId } = await aGroup([leader, neighbour]);
  await happen(world, leadPassed({ ...about, from: leaderId, to: await idOfShopper(world, neighbour.tokens) }));
  expect(await told(neighbour)).toMatchObject([
    {
      kind: 'group_lead_passed',
      title: '你现在是团长',
      body: '崇明土鸡蛋，原来的团长退出了，还差 1 人成团，邀请几位邻居吧',
      target: { id: group.publicId },
    },
  ]);
  expect(await told(leader)).toEqual([]);
});
