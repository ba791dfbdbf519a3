import type { AttemptOutcome, AttemptState } from '@lintuan/contracts/payments/schemas';
import { paymentAttempts, payments } from '@lintuan/db/schema';
import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import type { PaymentRecord } from './payments.ts';

export type AttemptRecord = Omit<typeof paymentAttempts.$inferSelect, 'state' | 'outcome'> & {
  state: AttemptState;
  outcome: AttemptOutcome | null;
};

const LIVE: AttemptState[] = ['created', 'prepared'];
const isLive = inArray(paymentAttempts.state, LIVE);

export async function add(tx: Tx, row: typeof paymentAttempts.$inferInsert): Promise<AttemptRecord> {
  const [made] = await tx.db.insert(paymentAttempts).values(row).returning();
  return made as AttemptRecord;
}

export async function find(db: Db | Tx['db'], id: number): Promise<AttemptRecord | null> {
  const [row] = await db.select().from(paymentAttempts).where(eq(paymentAttempts.id, id));
  return (row as AttemptRecord | undefined) ?? null;
}

export async function liveOf(db: Db | Tx['db'], paymentId: number): Promise<AttemptRecord[]> {
  const rows = await db
    .select()
    .from(paymentAttempts)
    .where(and(eq(paymentAttempts.paymentId, paymentId), isLive))
    .orderBy(asc(paymentAttempts.id));
  return rows as AttemptRecord[];
}

export async function byIds(db: Db | Tx['db'], ids: readonly number[]): Promise<AttemptRecord[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select()
    .from(paymentAttempts)
    .where(inArray(paymentAttempts.id, [...ids]))
    .orderBy(asc(paymentAttempts.id));
  return rows as AttemptRecord[];
}

export async function lock(tx: Tx, id: number): Promise<AttemptRecord | null> {
  const [row] = await tx.db.select().from(paymentAttempts).where(eq(paymentAttempts.id, id)).for('no key update');
  return (row as AttemptRecord | undefined) ?? null;
}

export async function lockApplied(tx: Tx, paymentId: number): Promise<AttemptRecord | null> {
  const applied = and(eq(paymentAttempts.paymentId, paymentId), eq(paymentAttempts.outcome, 'applied'));
  const [row] = await tx.db.select().from(paymentAttempts).where(applied).for('no key update');
  return (row as AttemptRecord | undefined) ?? null;
}

/** An attempt by its number, its payment held first: whatever happens to one happens under the other's lock. */
export async function lockPaymentOf(tx: Tx, outTradeNo: string): Promise<{ payment: PaymentRecord; attempt: AttemptRecord } | null> {
  const [row] = await tx.db
    .select({ payment: payments, attempt: paymentAttempts })
    .from(paymentAttempts)
    .innerJoin(payments, eq(payments.id, paymentAttempts.paymentId))
    .where(eq(paymentAttempts.outTradeNo, outTradeNo))
    .for('no key update', { of: payments });
  return (row as { payment: PaymentRecord; attempt: AttemptRecord } | undefined) ?? null;
}

/** Created to prepared; false when the attempt was settled or closed while the provider was asked. */
export async function prepare(tx: Tx, id: number, prepay: Record<string, string>): Promise<boolean> {
  const rows = await tx.db
    .update(paymentAttempts)
    .set({ state: 'prepared', prepay, lastError: null })
    .where(and(eq(paymentAttempts.id, id), isLive))
    .returning({ id: paymentAttempts.id });
  return rows.length > 0;
}

export async function close(tx: Tx, id: number, at: Date, lastError: string | null = null): Promise<void> {
  await tx.db
    .update(paymentAttempts)
    .set({ state: 'closed', closedAt: at, ...(lastError === null ? {} : { lastError }) })
    .where(and(eq(paymentAttempts.id, id), isLive));
}

/** Notes when the provider was last asked, and what went wrong if anything did. */
export async function noteAsked(tx: Tx, id: number, at: Date, lastError: string | null): Promise<void> {
  await tx.db.update(paymentAttempts).set({ askedAt: at, lastError }).where(eq(paymentAttempts.id, id));
}

export interface Arrived {
  outcome: AttemptOutcome;
  transactionId: string;
  payerRef: string | null;
  successTime: Date;
}

/** Money counts also for an attempt given up here: what the provider took it took. */
export async function succeed(tx: Tx, id: number, { outcome, transactionId, payerRef, successTime }: Arrived): Promise<boolean> {
  const rows = await tx.db
    .update(paymentAttempts)
    .set({
      state: 'succeeded',
      outcome,
      transactionId,
      successTime,
      closedAt: null,
      payerRef: sql`coalesce(${paymentAttempts.payerRef}, ${payerRef})`,
    })
    .where(and(eq(paymentAttempts.id, id), ne(paymentAttempts.state, 'succeeded')))
    .returning({ id: paymentAttempts.id });
  return rows.length > 0;
}

/** Sets money of what arrived aside for a refund, never more than arrived; the slot is when it may be asked for. */
export async function reserveRefund(tx: Tx, id: number, amountFen: number, slot: Date, next: Date): Promise<boolean> {
  const rows = await tx.db
    .update(paymentAttempts)
    .set({
      refundReservedFen: sql`${paymentAttempts.refundReservedFen} + ${amountFen}`,
      refundCount: sql`${paymentAttempts.refundCount} + 1`,
      nextRefundAt: next,
    })
    .where(
      and(
        eq(paymentAttempts.id, id),
        eq(paymentAttempts.state, 'succeeded'),
        sql`${paymentAttempts.refundReservedFen} + ${amountFen} <= ${paymentAttempts.amountFen}`,
        sql`${paymentAttempts.refundCount} < 50`,
        sql`coalesce(${paymentAttempts.nextRefundAt}, ${slot}) <= ${slot}`,
      ),
    )
    .returning({ id: paymentAttempts.id });
  return rows.length > 0;
}

export async function takeSlot(tx: Tx, id: number, next: Date): Promise<void> {
  await tx.db.update(paymentAttempts).set({ nextRefundAt: next }).where(eq(paymentAttempts.id, id));
}

/** Live attempts no job looks after; the sweep gives them one. */
export async function unattended(tx: Tx, jobKeyPrefix: string, limit: number): Promise<number[]> {
  const { rows } = await tx.db.execute<{ id: string }>(sql`
    select attempt.id from payment_attempts attempt
    where attempt.state in ('created', 'prepared') and not exists (
      select from graphile_worker.jobs job where job.key = ${jobKeyPrefix} || attempt.id and job.attempts < job.max_attempts)
    order by attempt.created_at limit ${limit}`);
  return rows.map((row) => Number(row.id));
}
