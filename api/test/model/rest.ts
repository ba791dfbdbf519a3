import { adminPayments } from '@lintuan/contracts/payments/endpoints';
import { modules } from '../../src/app.ts';
import { verifyInvariants } from '../../src/platform/verify.ts';
import { judge, sumOf } from './judge.ts';
import { look } from './look.ts';
import { isFaulty, moneyAt, type Run, Violation } from './run.ts';

const MOST_ROUNDS = 600;

/** Nobody dies or fails any more: time goes on from job to job until nothing is left to do. */
export async function comeToRest(run: Run): Promise<void> {
  const { world, mortality, jobs } = run.stage;
  mortality.disarm();
  world.sim.switches.reset();
  if (isFaulty(run)) throw new Error('the provider still plays up');
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    settleRefunds(run);
    await world.sim.pay.deliverDue();
    const faults = await jobs.run(Number.POSITIVE_INFINITY, 0);
    if (faults.length > 0) throw new Violation(`jobs failed: ${faults.join(' | ')}`);
    const retried = await retryFailedRefunds(run);
    const nextAt = await jobs.nextAt();
    if (nextAt && nextAt > world.clock.now) world.clock.now = nextAt;
    if (!nextAt && !retried) return;
  }
  throw new Violation(`after ${MOST_ROUNDS} rounds there is still something to do: ${await jobs.left()}`);
}

function settleRefunds(run: Run): void {
  const { pay } = run.stage.world.sim;
  for (const { status, outRefundNo } of pay.refunds)
    if (status === 'PROCESSING' || status === 'ABNORMAL') pay.settleRefund(outRefundNo, 'SUCCESS');
}

/** What staff would do about a refund that failed and is not under way at the provider. */
async function retryFailedRefunds(run: Run): Promise<boolean> {
  const failed = (await look(run.stage.pool)).checkouts.flatMap(({ refunds }) => refunds).filter(({ state }) => state === 'failed');
  const call = run.stage.as(run.stage.staff);
  for (const { refundId } of failed) await call(adminPayments.retryRefund, { refundId });
  return failed.length > 0;
}

const must = (holds: boolean, words: string): void => {
  if (!holds) throw new Violation(`at rest: ${words}`);
};

/** What must hold once everything has come to rest, whatever happened before. */
export async function judgeRest(run: Run): Promise<void> {
  const now = await look(run.stage.pool);
  judge(run, now);
  run.seen = now;
  for (const checkout of now.checkouts) must(checkout.state !== 'pending_payment', `${checkout.checkoutId} is still to be paid`);
  for (const { groupId, state } of now.groups) must(state !== 'waiting' && state !== 'open', `group ${groupId} is ${state}`);
  for (const { activityId, state, settled } of now.activities)
    must(state === 'draft' || settled, `activity ${activityId} is ${state} and not settled`);
  for (const { orderId, state } of now.checkouts.flatMap(({ orders }) => orders)) must(state !== 'forming', `order ${orderId} is forming`);
  for (const { shopperId } of run.stage.buyers) {
    const own = now.checkouts.filter((checkout) => checkout.shopperId === shopperId);
    const money = own.map((checkout) => moneyAt(run, checkout));
    const keptFen = money.reduce((sum, { paidFen, backFen }) => sum + paidFen - backFen, 0);
    const soldFen = sumOf(
      own.filter(({ state }) => state === 'paid').flatMap(({ orders }) => orders.filter((order) => order.state !== 'cancelled')),
    );
    must(keptFen === soldFen, `we keep ${keptFen} of a shopper who has goods for ${soldFen}`);
  }
  for (const refund of now.checkouts.flatMap(({ refunds }) => refunds))
    must(refund.state === 'succeeded', `${refund.refundNo} is ${refund.state}`);
  for (const { status, outRefundNo } of run.stage.world.sim.pay.refunds)
    must(status === 'SUCCESS' || status === 'CLOSED', `${outRefundNo} is ${status} at the provider`);
  await judgeReports(run);
  await judgeInvariants(run);
}

/** The provider knows of every parcel it waits for, and none is called a failure that it knows of. */
async function judgeReports(run: Run): Promise<void> {
  const { rows } = await run.stage.pool.query<{ state: string; transaction_id: string; last_error: string | null }>(
    `select report.state, report.last_error, attempt.transaction_id from shipping_reports report
     join payment_attempts attempt on attempt.payment_id = report.payment_id and attempt.outcome = 'applied'`,
  );
  const known = new Set(run.stage.world.sim.pay.shipping.map(({ transactionId }) => transactionId));
  for (const { state, transaction_id, last_error } of rows)
    must(
      (state === 'sent') === known.has(transaction_id),
      `a shipping report is ${state} (${last_error}), known there: ${known.has(transaction_id)}`,
    );
}

async function judgeInvariants(run: Run): Promise<void> {
  const client = await run.stage.pool.connect();
  try {
    const findings = await verifyInvariants(
      client,
      modules.flatMap((module) => module.invariants),
    );
    for (const { invariant, broken } of findings) must(broken.length === 0, `${invariant.name}: ${JSON.stringify(broken[0])}`);
  } finally {
    client.release();
  }
}
