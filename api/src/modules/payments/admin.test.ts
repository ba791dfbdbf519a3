import type { Call } from '@lintuan/api-client/client';
import { adminPayments } from '@lintuan/contracts/payments/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, numberOf, type Owed, owe, paid } from '../../../test/harness/owed.ts';
import { aColleague } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { requestRefund } from './request-refund.ts';

let world: World;
let call: Call;
let done: Owed;
let open: Owed;
let flagged: Owed;
beforeAll(async () => {
  world = await openWorld();
  call = world.as((await aColleague(world)).tokens);
  done = await paid(world);
  flagged = await owe(world);
  await begin(world, flagged);
  world.sim.switches.set('pay_notice', { mode: 'other_amount', times: 1 });
  world.sim.pay.pay(await numberOf(world, flagged));
  await world.deliverNotices();
  open = await owe(world, 500);
  await begin(world, open, 'jsapi');
  const ctx = world.system();
  const wanted = {
    paymentId: done.paymentId,
    amountFen: 990,
    cause: 'shortage',
    subject: { kind: 'order', id: 1 },
    reason: '缺货',
  } as const;
  await ctx.transaction((tx) => requestRefund(ctx, tx, wanted));
  await world.drainJobs();
});
afterAll(() => world.close());

test('staff see every payment, newest first, and what is to be looked at', async () => {
  const { items, pagination } = await call(adminPayments.list, {});
  expect(items.map(({ paymentId }) => paymentId)).toEqual([open, flagged, done].map(({ publicId }) => publicId));
  expect(items.map(({ flagged: one }) => one)).toEqual([false, true, false]);
  expect(items[2]).toMatchObject({ payerName: '邻居', amountFen: 1990, refundedFen: 0, state: 'succeeded', attempts: 1 });
  expect(pagination.total).toBe(3);
});

test('payments are found by any of their numbers, by state, by flag and by day', async () => {
  const number = await numberOf(world, done);
  const detail = await call(adminPayments.read, { paymentId: done.publicId });
  const numbers = [number, detail.attemptList[0]!.transactionId!, detail.paymentId, detail.subjectId!];
  for (const one of numbers) expect((await call(adminPayments.list, { number: one })).items).toMatchObject([{ paymentId: done.publicId }]);
  expect((await call(adminPayments.list, { number: 'nothing' })).items).toEqual([]);
  expect((await call(adminPayments.list, { state: 'succeeded' })).items).toHaveLength(1);
  expect((await call(adminPayments.list, { flagged: 'true' })).items).toMatchObject([{ paymentId: flagged.publicId }]);
  expect((await call(adminPayments.list, { flagged: 'false' })).items).toHaveLength(2);
  expect((await call(adminPayments.list, { from: '2040-06-01', until: '2040-06-01' })).items).toHaveLength(3);
  expect((await call(adminPayments.list, { until: '2040-05-31' })).items).toEqual([]);
});

test('a payment tells of its attempts, notices and refunds', async () => {
  const detail = await call(adminPayments.read, { paymentId: done.publicId });
  const number = await numberOf(world, done);
  expect(detail.attemptList).toMatchObject([{ outTradeNo: number, outcome: 'applied', refundReservedFen: 990 }]);
  expect(detail.notices).toMatchObject([{ eventType: 'TRANSACTION.SUCCESS', outcome: 'applied', number }]);
  expect(detail.refunds).toMatchObject([{ cause: 'shortage', amountFen: 990, state: 'processing', paymentId: done.publicId }]);
});

test('refunds are found by number, state and cause', async () => {
  const [refund] = (await call(adminPayments.refunds, {})).items;
  expect(refund).toMatchObject({ reason: '缺货', actorName: '系统', outTradeNo: await numberOf(world, done) });
  for (const number of [refund!.refundNo, refund!.outTradeNo])
    expect((await call(adminPayments.refunds, { number })).items).toHaveLength(1);
  expect((await call(adminPayments.refunds, { state: 'processing', cause: 'shortage' })).items).toHaveLength(1);
  expect((await call(adminPayments.refunds, { state: 'failed' })).items).toEqual([]);
  expect((await call(adminPayments.refunds, { cause: 'cancelled' })).items).toEqual([]);
});

test('asking WeChat now brings to light what nobody told of', async () => {
  world.sim.switches.set('pay_notice', { mode: 'drop' });
  world.sim.pay.pay(await numberOf(world, open));
  world.sim.pay.settleRefund((await call(adminPayments.refunds, {})).items[0]!.refundNo, 'SUCCESS');
  expect(await call(adminPayments.ask, { paymentId: open.publicId })).toMatchObject({ state: 'succeeded' });
  expect(await call(adminPayments.ask, { paymentId: done.publicId })).toMatchObject({ refundedFen: 990 });
});

test('a payment or a refund that nobody has is not found', async () => {
  const nobodys = '0'.repeat(20);
  await expect(call(adminPayments.read, { paymentId: nobodys })).rejects.toMatchObject({ reason: 'request.not_found' });
  await expect(call(adminPayments.ask, { paymentId: nobodys })).rejects.toMatchObject({ reason: 'request.not_found' });
  await expect(call(adminPayments.retryRefund, { refundId: nobodys })).rejects.toMatchObject({ reason: 'request.not_found' });
});
