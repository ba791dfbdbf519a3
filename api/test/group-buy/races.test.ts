import { setTimeout as wait } from 'node:timers/promises';
import { customerOrders } from '@lintuan/contracts/orders/endpoints';
import { PayRefused } from '@lintuan/wechat-sim/pay/orders/pay-order';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { groupBuyModule } from '../../src/modules/group-buy/index.ts';
import { ordersModule } from '../../src/modules/orders/index.ts';
import { createContext } from '../../src/platform/house.ts';
import { expectInvariants } from '../harness/expect-invariants.ts';
import { anOffer, readGroup } from '../harness/group-buy.ts';
import { aShop, type Shop } from '../harness/people.ts';
import { stayingSignedIn } from '../harness/stay-signed-in.ts';
import { aBuyer, type Buyer, readOrder } from '../harness/trade.ts';
import { beginToPay, bringNear, openTwoProcesses, sitDown, type TwoProcesses, tryToSit } from './two-processes.ts';

const TIMES = 20;
const CROWD = 200;

let two: TwoProcesses;
let shop: Shop;
let crowd: Buyer[];
let starters: Buyer[];
beforeAll(async () => {
  two = await openTwoProcesses();
  shop = await aShop(two.world);
  shop.tokens = stayingSignedIn(two.world, shop.tokens);
  const many = (count: number) => Promise.all(Array.from({ length: count }, () => aBuyer(two.world)));
  [crowd, starters] = [await many(CROWD), await many(TIMES)];
}, 120_000);
afterAll(() => two.close());

const times = Array.from({ length: TIMES }, (_, index) => index);
/** WeChat tells the time of a payment in whole seconds. */
const wholeSecond = (at: Date): Date => new Date(Math.floor(at.getTime() / 1000) * 1000);
const seated = (answers: readonly unknown[]) => answers.filter((answer) => typeof answer !== 'string').length;
const refusals = (answers: readonly unknown[]) => [...new Set(answers.filter((answer) => typeof answer === 'string'))];
/** Each time an offer of its own, so that nobody's unpaid seat stands in the way of the next. */
const offer = (change: Parameters<typeof anOffer>[2] = {}) => anOffer(two.world, shop, change);
const settled = (groupIds: readonly string[], within = 30_000) =>
  expect
    .poll(
      async () => (await Promise.all(groupIds.map((id) => readGroup(two.world, id)))).filter((group) => group.state === 'open').length,
      {
        timeout: within,
        interval: 200,
      },
    )
    .toBe(0);
const quiet = () =>
  expect
    .poll(
      async () => {
        const { rows } = await two.world.built.database.pool.query(
          'select count(*)::int as count from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts',
        );
        return rows[0].count;
      },
      { timeout: 30_000, interval: 200 },
    )
    .toBe(0);

/** Groups of two: one has paid, the other is just about to. */
async function groupsAboutToForm() {
  return Promise.all(
    times.map(async (index) => {
      const own = await offer({ size: 2 });
      const { groupId } = await sitDown(two, starters[index]!, own);
      const buyer = crowd[index]!;
      const call = two.as(buyer);
      const seat = await tryToSit(call, buyer, own, groupId);
      if (typeof seat === 'string') throw new Error(seat);
      return { groupId, buyer, seat, number: await beginToPay(two, call, seat.checkoutId) };
    }),
  );
}

test('of two hundred shoppers who want the last two seats at once just two get them, and the others hear that it is full', {
  timeout: 180_000,
}, async () => {
  for (const round of times) {
    const activity = await offer();
    const { groupId } = await sitDown(two, starters[round]!, activity);
    const answers = await Promise.all(crowd.map((buyer) => tryToSit(two.as(buyer), buyer, activity, groupId)));
    expect([seated(answers), refusals(answers)]).toEqual([2, ['group_buy.full']]);
  }
  await expectInvariants(two.world);
});

test('of a hundred simultaneous starts against units for ten groups just ten come about', { timeout: 180_000 }, async () => {
  for (const _ of times) {
    const activity = await offer();
    const answers = await Promise.all(crowd.slice(0, 100).map((buyer) => tryToSit(two.as(buyer), buyer, activity, null)));
    expect([seated(answers), refusals(answers)]).toEqual([10, ['group_buy.sold_out']]);
  }
  await expectInvariants(two.world);
});

test('a payment within a second of the end counts by the time it was made, however late its notice, and nobody is charged for nothing', {
  timeout: 180_000,
}, async () => {
  const groups = await groupsAboutToForm();
  const deadline = new Date(Date.now() + 2500);
  await Promise.all(groups.map(({ groupId }) => bringNear(two, groupId, deadline)));
  two.world.sim.switches.set('pay_notice', { mode: 'delay', delayMs: 1500 });
  const paid = await Promise.all(
    groups.map(async ({ number }, index) => {
      await wait(deadline.getTime() - Date.now() + (index - TIMES / 2) * 100);
      try {
        return two.world.sim.pay.pay(number).successAt!;
      } catch (error) {
        if (error instanceof PayRefused) return null;
        throw error;
      }
    }),
  );
  two.world.sim.switches.set('pay_notice', { mode: 'ok' });
  await settled(groups.map((group) => group.groupId));
  await quiet();
  const outcomes = await Promise.all(
    groups.map(async ({ groupId, buyer, seat }, index) => {
      const at = paid[index];
      const order = await readOrder(two.world, buyer, seat.orders[0]!.orderId);
      const { state } = await readGroup(two.world, groupId);
      return at && wholeSecond(at) <= deadline ? ['in time', state, order.state] : ['too late', state, order.state];
    }),
  );
  expect(new Set(outcomes.map((one) => one.join(', ')))).toEqual(new Set(['in time, formed, paid', 'too late, failed, cancelled']));
  await expectInvariants(two.world);
});

test('a notice that comes while the sweep runs forms the group all the same, and nobody is refunded', { timeout: 180_000 }, async () => {
  const { pool } = two.world.built.database;
  const groups = await groupsAboutToForm();
  two.world.sim.switches.set('pay_notice', { mode: 'delay', delayMs: 2500 });
  for (const { number } of groups) two.world.sim.pay.pay(number);
  two.world.sim.switches.set('pay_notice', { mode: 'ok' });
  const deadline = new Date(Date.now() + 1000);
  const waiting = await Promise.all(groups.map(({ groupId }) => bringNear(two, groupId, deadline)));
  await pool.query('delete from graphile_worker._private_jobs where locked_at is null and key = any($1)', [waiting.flat()]);
  const later = createContext(
    { ...two.world.house, now: () => new Date(Date.now() + 600_000) },
    { kind: 'system', name: '系统' },
    { requestId: 'sweep', ip: null, userAgent: '' },
  );
  const sweeps = [...groupBuyModule.ticks, ...ordersModule.ticks].filter(({ name }) => name.includes('sweep_overdue'));
  for (let turn = 0; turn < 20; turn += 1) {
    for (const sweep of sweeps) await sweep.run(later);
    await wait(200);
  }
  await settled(groups.map((group) => group.groupId));
  await quiet();
  const outcomes = await Promise.all(
    groups.map(async ({ groupId, buyer, seat }) => [
      (await readGroup(two.world, groupId)).state,
      (await readOrder(two.world, buyer, seat.orders[0]!.orderId)).state,
    ]),
  );
  expect(new Set(outcomes.map((one) => one.join(', ')))).toEqual(new Set(['formed, paid']));
});

test('leaving and joining at once leaves every seat with an order and every order with a seat', { timeout: 180_000 }, async () => {
  await Promise.all(
    times.map(async (index) => {
      const own = await offer();
      const first = await sitDown(two, starters[index]!, own);
      const [ben, cas, dan] = crowd.slice(index * 3, index * 3 + 3) as [Buyer, Buyer, Buyer];
      await sitDown(two, ben, own, first.groupId);
      const leaving = two.as(starters[index]!)(customerOrders.cancel, { orderId: first.checkout.orders[0]!.orderId, reason: '不想要了' });
      const [left, ...joined] = await Promise.all([
        leaving,
        tryToSit(two.as(cas), cas, own, first.groupId),
        tryToSit(two.as(dan), dan, own, first.groupId),
      ]);
      expect(left.state).toBe('cancelled');
      expect(seated(joined)).toBeGreaterThanOrEqual(1);
      expect(refusals(joined).filter((reason) => reason !== 'group_buy.full')).toEqual([]);
    }),
  );
  await quiet();
  await expectInvariants(two.world);
});

test('a refund that fails for ever keeps nobody else of its group from theirs', { timeout: 180_000 }, async () => {
  const groups = await Promise.all(
    times.map(async (index) => {
      const own = await offer();
      const first = await sitDown(two, starters[index]!, own);
      const second = await sitDown(two, crowd[index]!, own, first.groupId);
      return { groupId: first.groupId, orders: [first, second].map((one) => one.checkout.orders[0]!.orderId) };
    }),
  );
  Object.assign(two.world.sim.pay.settings, { refundDelayMs: 3_600_000 });
  await Promise.all(groups.map(({ groupId }) => bringNear(two, groupId, new Date())));
  await settled(groups.map((group) => group.groupId));
  const asked = () => two.world.sim.pay.refunds.filter((refund) => refund.status === 'PROCESSING');
  await expect.poll(() => asked().length, { timeout: 30_000 }).toBe(TIMES * 2);
  asked().forEach((refund, index) => {
    two.world.sim.pay.settleRefund(refund.outRefundNo, index % 2 === 0 ? 'ABNORMAL' : 'SUCCESS');
  });
  const standing = async () => {
    const { rows } = await two.world.built.database.pool.query(
      `select refund.state, count(*)::int as count from refunds refund where refund.cause = 'group_failed' and refund.subject_kind = 'order'
       and refund.subject_id in (select id from orders where public_id = any($1)) group by 1 order by 1`,
      [groups.flatMap((group) => group.orders)],
    );
    return rows;
  };
  await expect.poll(standing, { timeout: 30_000 }).toEqual([
    { state: 'failed', count: TIMES },
    { state: 'succeeded', count: TIMES },
  ]);
  await expectInvariants(two.world);
});
