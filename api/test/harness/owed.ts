import { randomUUID } from 'node:crypto';
import type { PayStep } from '@lintuan/contracts/checkout/schemas';
import { events, paymentAttempts, payments, refunds, shoppers } from '@lintuan/db/schema';
import { asc, desc, eq } from 'drizzle-orm';
import { openPayment, requestRefund, startAttempt } from '../../src/modules/payments/index.ts';
import type { CustomerContext } from '../../src/platform/context.ts';
import { createContext } from '../../src/platform/house.ts';
import { aShopper, newId } from './people.ts';
import type { World } from './world.ts';

export const PURPOSE = 'test';
let subjects = 0;

/** A sum someone owes, for nothing that any other module knows. */
export interface Owed {
  purpose: string;
  subjectId: number;
  paymentId: number;
  publicId: string;
  payerId: number;
}

export async function owe(world: World, amountFen = 1990, minutes = 30): Promise<Owed> {
  await aShopper(world);
  const [payer] = await world.house.db.select({ id: shoppers.id }).from(shoppers).orderBy(desc(shoppers.id)).limit(1);
  subjects += 1;
  const subject = { purpose: PURPOSE, subjectId: subjects };
  const ctx = world.system();
  const expiresAt = new Date(world.clock.now.getTime() + minutes * 60_000);
  const sum = { amountFen, payerId: payer!.id, subjectPublicId: newId(), description: '邻团订单：崇明土鸡蛋等 2 件', expiresAt };
  const made = await ctx.transaction((tx) => openPayment(ctx, tx, { ...subject, ...sum }));
  return { ...subject, paymentId: made.id, publicId: made.publicId, payerId: payer!.id };
}

/** Whoever owes, asking with a key of their own. */
export function payerOf(world: World, owed: Owed, key: string = randomUUID(), ip: string | null = '10.1.2.3'): CustomerContext {
  const actor = { kind: 'customer', id: owed.payerId, publicId: newId(), name: '', sessionId: 0 } as const;
  return createContext(world.house, actor, { requestId: 'test', ip, userAgent: '', keyed: { operation: 'POST /pay', key, body: {} } });
}

export function begin(world: World, owed: Owed, method: 'jsapi' | 'h5' | 'native' = 'native', key?: string): Promise<PayStep> {
  return startAttempt(payerOf(world, owed, key), { purpose: owed.purpose, subjectId: owed.subjectId, method });
}

export async function stateOf(world: World, { paymentId }: Owed): Promise<string> {
  const [row] = await world.house.db.select({ state: payments.state }).from(payments).where(eq(payments.id, paymentId));
  return row!.state;
}

export const attemptsOf = (world: World, { paymentId }: Owed) =>
  world.house.db.select().from(paymentAttempts).where(eq(paymentAttempts.paymentId, paymentId)).orderBy(asc(paymentAttempts.id));

export const refundsOf = (world: World, { paymentId }: Owed) =>
  world.house.db.select().from(refunds).where(eq(refunds.paymentId, paymentId)).orderBy(asc(refunds.id));

/** The number of the newest attempt. */
export const numberOf = async (world: World, owed: Owed): Promise<string> => (await attemptsOf(world, owed)).at(-1)!.outTradeNo;

/** What was said about a payment, in the order it was said. */
export async function toldOf(world: World, { paymentId }: Owed): Promise<{ name: string; payload: Record<string, unknown> }[]> {
  const rows = await world.house.db.select().from(events).orderBy(asc(events.id));
  return rows
    .map(({ name, payload }) => ({ name, payload: payload as Record<string, unknown> }))
    .filter(({ name, payload }) => name.startsWith('payments.') && payload.paymentId === paymentId);
}

/** Paid to the end: begun, paid at WeChat, the notice heard. */
export async function paid(world: World, amountFen = 1990): Promise<Owed> {
  const owed = await owe(world, amountFen);
  await begin(world, owed);
  world.sim.pay.pay(await numberOf(world, owed));
  await world.deliverNotices();
  return owed;
}

/** A paid sum, and a refund of it that WeChat turned down. */
export async function aFailedRefund(world: World): Promise<{ paymentId: string; refundId: string }> {
  const owed = await paid(world);
  const ctx = world.system();
  const subject = { kind: 'test', id: owed.subjectId };
  const wanted = { paymentId: owed.paymentId, amountFen: 100, cause: 'cancelled', subject, reason: '订单取消' } as const;
  await ctx.transaction((tx) => requestRefund(ctx, tx, wanted));
  world.sim.switches.set('pay_refund', { mode: 'error', status: 403, code: 'NOT_ENOUGH', message: '余额不足', times: 1 });
  await world.drainJobs();
  return { paymentId: owed.publicId, refundId: (await refundsOf(world, owed))[0]!.publicId };
}

/** What waits to be done under a key that begins so. */
export async function jobsUnder(world: World, prefix: string): Promise<{ key: string; run_at: Date }[]> {
  const { rows } = await world.built.database.pool.query<{ key: string; run_at: Date }>(
    'select key, run_at from graphile_worker.jobs where key like $1 order by run_at',
    [`${prefix}%`],
  );
  return rows;
}

export const eventNames = async (world: World, owed: Owed): Promise<string[]> => (await toldOf(world, owed)).map(({ name }) => name);
