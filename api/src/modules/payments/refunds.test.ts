import { adminPayments } from '@lintuan/contracts/payments/endpoints';
import { auditEntries } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { attemptsOf, eventNames, jobsUnder, type Owed, owe, paid, refundsOf } from '../../../test/harness/owed.ts';
import { aColleague } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { REFUND_KEY } from './job-kinds.ts';
import { sweep } from './jobs.ts';
import { requestRefund } from './request-refund.ts';
import { MOST_APPLICATIONS, MOST_REFUND_TRIES } from './rules.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
afterEach(() => world.sim.switches.reset());

let subjects = 0;
function refund(owed: Owed, amountFen: number, subjectId?: number) {
  subjects += 1;
  const ctx = world.system();
  const wanted = { amountFen, cause: 'cancelled', subject: { kind: 'order', id: subjectId ?? subjects }, reason: '订单取消' } as const;
  return ctx.transaction((tx) => requestRefund(ctx, tx, { paymentId: owed.paymentId, ...wanted }));
}
const atWechat = (refundNo: string) => world.sim.pay.refunds.filter((one) => one.outRefundNo === refundNo);
const only = async (owed: Owed) => (await refundsOf(world, owed))[0]!;
const pass = async (seconds: number) => {
  world.clock.advance(seconds);
  await world.drainJobs();
};
const succeeded = ['payments.succeeded', 'payments.refund_succeeded'];

describe('a refund', () => {
  test('is accepted first and settled by WeChat’s notice', async () => {
    const owed = await paid(world);
    await refund(owed, 990);
    expect(await only(owed)).toMatchObject({ state: 'requested', acceptedAt: null });
    await world.drainJobs();
    expect(await only(owed)).toMatchObject({ state: 'processing', acceptedAt: world.clock.now, settledAt: null });
    world.clock.advance(3);
    await world.deliverNotices();
    expect(await only(owed)).toMatchObject({ state: 'succeeded', settledAt: world.clock.now });
    await pass(61);
    expect(await eventNames(world, owed)).toEqual(succeeded);
  });

  test('is settled by asking when no notice comes, and a notice after that changes nothing', async () => {
    const owed = await paid(world);
    const { refundNo } = await refund(owed, 1990);
    await world.drainJobs();
    world.sim.switches.set('pay_notice', { mode: 'delay', delayMs: 7_200_000 });
    world.sim.pay.settleRefund(refundNo, 'SUCCESS');
    await pass(61);
    expect(await only(owed)).toMatchObject({ state: 'succeeded' });
    world.clock.advance(7200);
    await world.deliverNotices();
    expect(await eventNames(world, owed)).toEqual(succeeded);
    expect(await jobsUnder(world, REFUND_KEY + (await only(owed)).id)).toEqual([]);
  });

  test('asked for again for the same reason and thing is the same one', async () => {
    const owed = await paid(world);
    const [first, again] = [await refund(owed, 500, 7_000_001), await refund(owed, 500, 7_000_001)];
    expect(again).toMatchObject({ id: first.id, refundNo: first.refundNo });
    expect(await attemptsOf(world, owed)).toMatchObject([{ refundReservedFen: 500, refundCount: 1 }]);
  });

  test('of more than was paid is refused, and so is one of what was never paid', async () => {
    const owed = await paid(world);
    await refund(owed, 1000);
    await expect(refund(owed, 991)).rejects.toMatchObject({ reason: 'payments.refund_too_large' });
    await expect(refund(await owe(world), 1)).rejects.toMatchObject({ reason: 'payments.refund_too_large' });
  });

  test('twenty at once never give back more than was paid', async () => {
    const owed = await paid(world);
    const done = await Promise.allSettled(Array.from({ length: 20 }, () => refund(owed, 300)));
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
    expect(await attemptsOf(world, owed)).toMatchObject([{ refundReservedFen: 1800, refundCount: 6 }]);
  });

  test('follows the one before it after a minute, so WeChat takes each at the first try', async () => {
    const owed = await paid(world);
    for (let at = 0; at < 3; at += 1) await refund(owed, 100);
    const sent = async () => (await refundsOf(world, owed)).map(({ tries }) => tries);
    await world.drainJobs();
    expect(await sent()).toEqual([1, 0, 0]);
    await pass(60);
    expect(await sent()).toEqual([1, 0, 0]);
    await pass(1);
    expect(await sent()).toEqual([1, 1, 0]);
    await pass(61);
    expect(await sent()).toEqual([1, 1, 1]);
    expect((await refundsOf(world, owed)).map(({ state }) => state)).toEqual(['processing', 'processing', 'processing']);
  });
});

describe('when WeChat', () => {
  test('is away, the same number is tried again and gives back once', async () => {
    const owed = await paid(world);
    const { refundNo } = await refund(owed, 1990);
    world.sim.switches.set('pay_refund', { mode: 'error', status: 500, times: 2 });
    await world.drainJobs();
    expect(await only(owed)).toMatchObject({ state: 'requested', tries: 1, lastError: expect.stringContaining('500') });
    await pass(31);
    await pass(61);
    expect(await only(owed)).toMatchObject({ state: 'processing', tries: 3, lastError: null });
    expect(atWechat(refundNo)).toHaveLength(1);
  });

  test('took it but the answer was lost, it gives back once', async () => {
    const owed = await paid(world);
    const { refundNo } = await refund(owed, 1990);
    world.sim.switches.set('pay_refund', { mode: 'lost', times: 2 });
    await world.drainJobs();
    expect(await only(owed)).toMatchObject({ state: 'requested', tries: 1 });
    await pass(31);
    expect(await only(owed)).toMatchObject({ state: 'processing' });
    expect(atWechat(refundNo)).toHaveLength(1);
  });

  test('closes a refund, it is applied for again under its number, but not for ever', async () => {
    const owed = await paid(world);
    const { refundNo } = await refund(owed, 1990);
    for (let at = 0; at < MOST_APPLICATIONS; at += 1) {
      await pass(61);
      expect(await only(owed)).toMatchObject({ state: 'processing', tries: at + 1 });
      world.sim.pay.settleRefund(refundNo, 'CLOSED');
      await world.deliverNotices();
    }
    expect(await only(owed)).toMatchObject({ state: 'failed' });
    expect(await eventNames(world, owed)).toEqual(['payments.succeeded', 'payments.refund_failed']);
  });

  test('stays away for good, staff are told after thirty tries', async () => {
    const owed = await paid(world);
    await refund(owed, 1990);
    world.sim.switches.set('pay_refund', { mode: 'error', status: 503 });
    for (let at = 0; at < MOST_REFUND_TRIES; at += 1) await pass(3601);
    expect(await only(owed)).toMatchObject({ state: 'failed', tries: MOST_REFUND_TRIES });
    expect(await eventNames(world, owed)).toEqual(['payments.succeeded', 'payments.refund_failed']);
  });

  test('calls a refund abnormal or refuses it, it has failed, and staff can put it back in line', async () => {
    const owed = await paid(world);
    const { refundNo } = await refund(owed, 1990);
    world.sim.switches.set('pay_refund', { mode: 'error', status: 403, code: 'NOT_ENOUGH', message: '余额不足', times: 1 });
    await world.drainJobs();
    const failed = await only(owed);
    expect(failed).toMatchObject({ state: 'failed', lastError: 'NOT_ENOUGH 余额不足' });
    const call = world.as((await aColleague(world)).tokens);
    const retried = await call(adminPayments.retryRefund, { refundId: failed.publicId });
    expect(retried).toMatchObject({ state: 'requested', refundNo, tries: 0 });
    await expect(call(adminPayments.retryRefund, { refundId: failed.publicId })).rejects.toMatchObject({ reason: 'payments.wrong_state' });
    await pass(61);
    world.sim.pay.settleRefund(refundNo, 'ABNORMAL');
    await world.deliverNotices();
    expect(await only(owed)).toMatchObject({ state: 'failed' });
    await call(adminPayments.retryRefund, { refundId: failed.publicId });
    world.sim.pay.settleRefund(refundNo, 'SUCCESS');
    await pass(61);
    expect(await only(owed)).toMatchObject({ state: 'succeeded' });
    const audited = await world.house.db.select().from(auditEntries).where(eq(auditEntries.action, 'payments.refund_retried'));
    expect(audited.map(({ subjectName }) => subjectName)).toEqual([refundNo, refundNo]);
    expect(await eventNames(world, owed)).toEqual([
      'payments.succeeded',
      'payments.refund_failed',
      'payments.refund_failed',
      'payments.refund_succeeded',
    ]);
  });

  test('has forgotten an accepted refund, it is asked for again', async () => {
    const owed = await paid(world);
    await refund(owed, 1990);
    await world.drainJobs();
    world.sim.switches.set('pay_refund_query', { mode: 'error', status: 404, code: 'RESOURCE_NOT_EXISTS', times: 1 });
    await pass(61);
    expect(await only(owed)).toMatchObject({ state: 'processing', tries: 2 });
  });
});

test('what has lost its job gets one again', async () => {
  const owed = await paid(world);
  const { id } = await refund(owed, 1990);
  await world.built.database.pool.query('delete from graphile_worker._private_jobs where key = $1', [REFUND_KEY + id]);
  await world.drainJobs();
  expect(await only(owed)).toMatchObject({ state: 'requested' });
  await sweep.run(world.system());
  await world.drainJobs();
  expect(await only(owed)).toMatchObject({ state: 'processing' });
});
