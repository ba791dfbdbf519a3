import type { Call } from '@lintuan/api-client/client';
import { publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import { adminGroupBuy, customerGroupBuy, publicGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { customerOrders } from '@lintuan/contracts/orders/endpoints';
import { orderTrays } from '@lintuan/contracts/orders/schemas';
import { adminStatistics } from '@lintuan/contracts/statistics/endpoints';
import { checkouts, merchants, milestones, orders, paymentNotices, refunds, shoppers } from '@lintuan/db/schema';
import { demoShoppers, REGULARS } from '@lintuan/db/seed/demo/trade/shoppers';
import { addDays, shanghaiDay } from '@lintuan/kernel/shanghai-day';
import { count, countDistinct, eq, isNotNull } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { House } from '../../src/platform/house.ts';
import { seedDatabase } from '../../src/seed/seed.ts';
import { expectInvariants } from '../harness/expect-invariants.ts';
import { aColleague, aShop, aShopperByPhone } from '../harness/people.ts';
import { openWorld, type World } from '../harness/world.ts';

const LONGEST_MS = 45_000;
const DAY = 86_400;
const openDemo = () => openWorld({ environment: { DEMO: '1' } });

/** How many rows stand in each state. */
async function countBy({ house }: World, state: PgColumn): Promise<Record<string, number>> {
  const rows = await house.db.select({ state, rows: count() }).from(state.table).groupBy(state);
  return Object.fromEntries(rows.map((row) => [row.state, row.rows]));
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('the demo', () => {
  let world: World;
  let tookMs: number;
  let first: Call;
  beforeAll(async () => {
    world = await openDemo();
    const began = performance.now();
    await seedDatabase(world.house);
    tookMs = performance.now() - began;
    first = world.as(await aShopperByPhone(world, demoShoppers[0]!.phone));
  }, 120_000);
  afterAll(() => world.close());

  test('is made within its time and holds to every invariant', async () => {
    expect(tookMs).toBeLessThan(LONGEST_MS);
    await expectInvariants(world);
  });

  test('ends a month of some 320 orders with orders in every state', async () => {
    const byState = await countBy(world, orders.state);
    const all = sum(Object.values(byState));
    expect(all).toBeGreaterThan(270);
    expect(all).toBeLessThan(380);
    expect(Object.keys(byState).toSorted()).toEqual(
      ['cancelled', 'completed', 'forming', 'paid', 'pending_payment', 'preparing', 'received', 'shipped'].toSorted(),
    );
    expect(byState.completed).toBeGreaterThan(all / 3);
    expect(byState.cancelled).toBeLessThan(all / 4);
    expect(await countBy(world, checkouts.state)).toMatchObject({ pending_payment: 3 });
    expect(await countBy(world, refunds.state)).toEqual({ succeeded: expect.any(Number), failed: 1 });
  });

  test('shows staff a lively month and one refund to see to; a notice that nobody knows is kept, and leads them nowhere', async () => {
    const staff = await aColleague(world);
    const dashboard = await world.as(staff.tokens)(adminStatistics.dashboard, {});
    expect(dashboard.days.filter((day) => day.paidFen > 0).length).toBeGreaterThan(27);
    expect(dashboard).toMatchObject({ failedRefunds: 1, flaggedNotices: 0, heldPayments: 0 });
    const stray = await world.house.db.select({ flag: paymentNotices.flag }).from(paymentNotices).where(isNotNull(paymentNotices.flag));
    expect(stray).toEqual([{ flag: 'unknown_number' }]);
    expect(dashboard.toShip).toBeGreaterThan(4);
    expect(dashboard.topProducts.length).toBeGreaterThan(5);
    expect(dashboard.lowStock).toBeLessThan(45);
  });

  test('lets its first shopper sign in by phone and find orders in every tray', async () => {
    const { nickname } = demoShoppers[0]!;
    expect(await first(customerIdentity.me, {})).toMatchObject({ nickname, avatarUrl: expect.any(String) });
    for (const tray of orderTrays) expect((await first(customerOrders.list, { tray })).items.length, tray).toBeGreaterThan(0);
    const [known] = await world.house.db.select({ people: count() }).from(shoppers);
    const mine = await first(customerGroupBuy.groups, { limit: 20 });
    expect([...new Set(mine.items.map((group) => group.state))].toSorted()).toEqual(['formed', 'open']);
    expect(known!.people).toBe(demoShoppers.length);
  });

  test('has group-buys that run, with groups a visitor can join', async () => {
    const { items } = await world.as()(publicGroupBuy.activities, {});
    expect(items).toHaveLength(6);
    const live = await Promise.all(items.map(({ activityId }) => world.as()(publicGroupBuy.live, { activityId })));
    expect(live.filter(({ groups }) => groups.length > 0).length).toBeGreaterThan(4);
  });

  test('tells staff how many the links of neighbours brought', async () => {
    const staff = await aColleague(world);
    const until = shanghaiDay(world.house.now());
    const figures = await world.as(staff.tokens)(adminGroupBuy.figures, { from: addDays(until, -29), until });
    const invited = demoShoppers.length - REGULARS;
    expect(figures).toMatchObject({ newcomers: invited, broughtNewcomers: invited });
    expect(Math.min(figures.views, figures.starts, figures.joins, figures.formed, figures.failed)).toBeGreaterThan(2);
  });

  test('gives money back for an order of its month that is cancelled today', async () => {
    const { items } = await first(customerOrders.list, { tray: 'to_ship' });
    const { orderId } = await first(customerOrders.cancel, { orderId: items[0]!.orderId, reason: '不想要了' });
    for (const seconds of [1, 90]) {
      world.clock.advance(seconds);
      await world.drainJobs();
    }
    expect((await first(customerOrders.read, { orderId })).refunds).toMatchObject([{ state: 'succeeded' }]);
  });

  test('goes on by itself: what waits expires, is received and completed in its own time', async () => {
    const before = await countBy(world, orders.state);
    for (const days of [11, 8]) {
      world.clock.advance(days * DAY);
      await world.drainJobs();
    }
    const after = await countBy(world, orders.state);
    expect(after).toEqual({
      paid: before.paid,
      preparing: before.preparing,
      cancelled: before.cancelled! + before.pending_payment! + before.forming!,
      completed: before.completed! + before.received! + before.shipped!,
    });
    await expectInvariants(world);
  });
});

/** The same house, but for a disk that fails once the month is under way. */
function failingHouse(house: House): House {
  const { files } = house.providers;
  const write: typeof files.write = async (name, bytes) => {
    const [placed] = await house.db.select({ orders: count() }).from(orders);
    if (placed!.orders > 5) throw new Error('the disk is full');
    return files.write(name, bytes);
  };
  return { ...house, providers: { ...house.providers, files: { ...files, write } } };
}

test('a demo that was cut short in the middle of its month begins anew, and two processes make it once', async () => {
  const world = await openDemo();
  onTestFinished(() => world.close());
  const { db } = world.house;
  await expect(seedDatabase(failingHouse(world.house))).rejects.toThrow('the disk is full');
  expect(await db.select({ name: milestones.name }).from(milestones)).toEqual([{ name: 'demo_begun' }]);

  await Promise.all([seedDatabase(world.house), seedDatabase(world.house)]);
  const home = await world.as()(publicCatalog.home, {});
  expect(home.categories.filter((category) => category.name === '蔬菜水果')).toHaveLength(1);
  const [made] = await db.select({ shops: countDistinct(merchants.name), rows: count() }).from(merchants);
  expect(made).toEqual({ shops: 3, rows: 3 });
  expect((await db.select().from(shoppers)).length).toBe(demoShoppers.length);
  expect(await db.select().from(milestones).where(eq(milestones.name, 'demo'))).toHaveLength(1);
  await expectInvariants(world);
}, 150_000);

test('a database with data of its own gets no demo', async () => {
  const world = await openDemo();
  onTestFinished(() => world.close());
  await aShop(world);
  await seedDatabase(world.house);
  expect(await world.house.db.select().from(merchants)).toHaveLength(1);
});
