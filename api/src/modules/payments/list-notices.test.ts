import type { Call } from '@lintuan/api-client/client';
import { adminPayments } from '@lintuan/contracts/payments/endpoints';
import { paymentNotices } from '@lintuan/db/schema';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { begin, numberOf, type Owed, owe, paid, refundsOf } from '../../../test/harness/owed.ts';
import { aColleague } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { requestRefund } from './request-refund.ts';

let world: World;
let call: Call;
beforeAll(async () => {
  world = await openWorld();
  call = world.as((await aColleague(world)).tokens);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.house.db.delete(paymentNotices);
});

const resent = (change: { resource?: Record<string, string>; eventType?: string }) =>
  world.sim.pay.sendNotice({ noticeId: world.sim.pay.notices.at(-1)!.id, ...change });
const unknown = (number: string) => resent({ resource: { out_trade_no: number } });
const shown = async (outcome?: 'applied' | 'known' | 'ignored') => (await call(adminPayments.notices, { outcome })).items;

async function heardWrongly(): Promise<Owed> {
  const owed = await owe(world);
  await begin(world, owed);
  world.sim.switches.set('pay_notice', { mode: 'other_amount', times: 1 });
  world.sim.pay.pay(await numberOf(world, owed));
  await world.deliverNotices();
  return owed;
}

test('staff see a notice about a number that is none of ours, although it leads to no payment', async () => {
  await paid(world);
  await unknown('PAY20400601UNKNOWN');
  const [kept] = await world.house.db.select().from(paymentNotices).orderBy(paymentNotices.id).offset(1);
  expect(await shown()).toEqual([
    {
      noticeId: String(kept!.id),
      provider: 'wechat',
      eventType: 'TRANSACTION.SUCCESS',
      nonce: kept!.nonce,
      serial: kept!.serial,
      sentAt: kept!.sentAt.toISOString(),
      receivedAt: world.clock.now.toISOString(),
      outcome: 'flagged',
      flag: 'unknown_number',
      number: null,
      paymentId: null,
    },
  ]);
});

test('a flagged notice about an attempt of ours names its number and leads to its payment', async () => {
  const owed = await heardWrongly();
  expect(await shown()).toMatchObject([{ flag: 'another_amount', number: await numberOf(world, owed), paymentId: owed.publicId }]);
});

test('a notice about a refund names the number of the refund and leads to the payment it goes back from', async () => {
  const owed = await paid(world);
  const ctx = world.system();
  const subject = { kind: 'order', id: owed.subjectId };
  const wanted = { paymentId: owed.paymentId, amountFen: 990, cause: 'shortage', subject, reason: '缺货' } as const;
  await ctx.transaction((tx) => requestRefund(ctx, tx, wanted));
  await world.drainJobs();
  const [refund] = await refundsOf(world, owed);
  world.sim.pay.settleRefund(refund!.refundNo, 'SUCCESS');
  await world.deliverNotices();
  expect(await shown('applied')).toMatchObject([
    { eventType: 'REFUND.SUCCESS', number: refund!.refundNo, paymentId: owed.publicId },
    { eventType: 'TRANSACTION.SUCCESS', number: await numberOf(world, owed), paymentId: owed.publicId },
  ]);
});

test('each outcome is a list of its own, and whoever asks for none sees what was flagged', async () => {
  const owed = await paid(world);
  await resent({});
  await resent({ eventType: 'COUPON.USE' });
  await unknown('PAY20400601UNKNOWN');
  expect(await shown()).toMatchObject([{ outcome: 'flagged' }]);
  expect(await shown('ignored')).toMatchObject([{ outcome: 'ignored', eventType: 'COUPON.USE', flag: null, paymentId: null }]);
  expect(await shown('known')).toMatchObject([{ outcome: 'known', paymentId: owed.publicId }]);
  expect(await shown('applied')).toMatchObject([{ outcome: 'applied', paymentId: owed.publicId }]);
});

test('turning the pages shows each notice once, newest first, even when more come in between', async () => {
  await paid(world);
  for (const n of [1, 2, 3]) await unknown(`PAY20400601UNKNOWN${n}`);
  const all = (await shown()).map(({ noticeId }) => noticeId);
  expect(all).toEqual(all.toSorted((a, b) => Number(b) - Number(a)));
  const first = await call(adminPayments.notices, { limit: 2 });
  await unknown('PAY20400601UNKNOWN4');
  const second = await call(adminPayments.notices, { limit: 2, cursor: first.next! });
  expect([...first.items, ...second.items].map(({ noticeId }) => noticeId)).toEqual(all);
  expect(second.next).toBeNull();
});
