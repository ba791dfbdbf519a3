import type { AttemptOutcome, AttemptState, PaymentState } from '@lintuan/contracts/payments/schemas';
import { paymentAttempts } from '@lintuan/db/schema';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import { recordsOf } from '../../../platform/db/records.ts';
import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export type AttemptRecord = Omit<typeof paymentAttempts.$inferSelect, 'state' | 'outcome'> & {
  state: AttemptState;
  outcome: AttemptOutcome | null;
};

const LIVE: AttemptState[] = ['created', 'prepared'];
const isLive = inArray(paymentAttempts.state, LIVE);

const { columns, read } = recordsOf(paymentAttempts);
const record = (row: Record<string, unknown>): AttemptRecord => read(row) as AttemptRecord;

export interface NewAttempt {
  paymentId: number;
  outTradeNo: string;
  provider: string;
  method: string;
  appid: string;
  mchid: string;
  payerRef: string | null;
  payerIp: string | null;
  amountFen: number;
  expiresAt: Date;
  createdAt: Date;
}

export async function add(tx: Tx, row: NewAttempt): Promise<AttemptRecord> {
  const rows = await run<Record<string, unknown>>(
    tx.db,
    statement`
    insert into payment_attempts (payment_id, out_trade_no, provider, method, appid, mchid, payer_ref, payer_ip, amount_fen, expires_at, created_at)
    values (${row.paymentId}, ${row.outTradeNo}, ${row.provider}, ${row.method}, ${row.appid}, ${row.mchid}, ${row.payerRef}, ${row.payerIp},
      ${row.amountFen}, ${row.expiresAt}, ${row.createdAt})
    returning ${columns}`,
  );
  return record(rows[0]!);
}

export async function find(db: Db | Tx['db'], id: number): Promise<AttemptRecord | null> {
  const [row] = await run<Record<string, unknown>>(db, statement`select ${columns} from payment_attempts where id = ${id}`);
  return row ? record(row) : null;
}

export async function liveOf(db: Db | Tx['db'], paymentId: number): Promise<AttemptRecord[]> {
  const rows = await run<Record<string, unknown>>(
    db,
    statement`select ${columns} from payment_attempts where payment_id = ${paymentId} and state in ('created', 'prepared') order by id`,
  );
  return rows.map(record);
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

export interface PaidFor {
  payment: { id: number; purpose: string; subjectId: number; state: PaymentState };
  attempt: { id: number; amountFen: number; mchid: string; appid: string };
}

interface PaidForRow {
  payment_id: string;
  purpose: string;
  subject_id: string;
  state: PaymentState;
  id: string;
  amount_fen: number;
  mchid: string;
  appid: string;
}

/** An attempt by its number, its payment held first: whatever happens to one happens under the other's lock. */
export async function lockPaymentOf(tx: Tx, outTradeNo: string): Promise<PaidFor | null> {
  const [row] = await run<PaidForRow>(
    tx.db,
    statement`
    select attempt.payment_id, payment.purpose, payment.subject_id, payment.state, attempt.id, attempt.amount_fen, attempt.mchid, attempt.appid
    from payment_attempts attempt join payments payment on payment.id = attempt.payment_id
    where attempt.out_trade_no = ${outTradeNo}
    for no key update of payment`,
  );
  if (!row) return null;
  return {
    payment: { id: Number(row.payment_id), purpose: row.purpose, subjectId: Number(row.subject_id), state: row.state },
    attempt: { id: Number(row.id), amountFen: row.amount_fen, mchid: row.mchid, appid: row.appid },
  };
}

/** Created to prepared; false when the attempt was settled or closed while the provider was asked. */
export async function prepare(db: Db, id: number, prepay: Record<string, string>): Promise<boolean> {
  const rows = await run(
    db,
    statement`
    update payment_attempts set state = 'prepared', prepay = ${JSON.stringify(prepay)}::jsonb, last_error = null
    where id = ${id} and state in ('created', 'prepared')
    returning id`,
  );
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
  const rows = await run(
    tx.db,
    statement`
    update payment_attempts set state = 'succeeded', outcome = ${outcome}, transaction_id = ${transactionId}, success_time = ${successTime},
      closed_at = null, payer_ref = coalesce(payer_ref, ${payerRef})
    where id = ${id} and state <> 'succeeded'
    returning id`,
  );
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

/** Live attempts no job looks after; the sweep gives them one. Each asks for its own job, however many jobs there are. */
export async function unattended(tx: Tx, jobKeyPrefix: string, limit: number): Promise<number[]> {
  const rows = await run<{ id: string }>(
    tx.db,
    statement`
    select attempt.id from payment_attempts attempt
    left join lateral (
      select true as there from graphile_worker._private_jobs job
      where job.key = ${jobKeyPrefix} || attempt.id and job.attempts < job.max_attempts limit 1) job on true
    where attempt.state in ('created', 'prepared') and job.there is null
    order by attempt.created_at limit ${limit}`,
  );
  return rows.map((row) => Number(row.id));
}
