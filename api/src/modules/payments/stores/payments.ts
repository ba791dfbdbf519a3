import type { PaymentState } from '@lintuan/contracts/payments/schemas';
import { paymentAttempts, payments } from '@lintuan/db/schema';
import { statesBefore } from '@lintuan/kernel/state-table';
import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import { paymentLife } from '../rules.ts';

export type PaymentRecord = Omit<typeof payments.$inferSelect, 'state'> & { state: PaymentState };
export interface Subject {
  purpose: string;
  subjectId: number;
}

const of = ({ purpose, subjectId }: Subject) => and(eq(payments.purpose, purpose), eq(payments.subjectId, subjectId));

type NewPayment = typeof payments.$inferInsert & { createdAt: Date };

/** Named, so its text must not change with what is given: every column stands there. */
export async function add(tx: Tx, row: NewPayment): Promise<PaymentRecord> {
  const whole = { state: 'open', succeededAt: null, ...row };
  const [made] = await tx.db.insert(payments).values(whole).returning().prepare('payments_add').execute();
  return made as PaymentRecord;
}

export async function find(db: Db | Tx['db'], subject: Subject): Promise<PaymentRecord | null> {
  const [row] = await db.select().from(payments).where(of(subject));
  return (row as PaymentRecord | undefined) ?? null;
}

export async function findById(db: Db | Tx['db'], id: number): Promise<PaymentRecord> {
  const [row] = await db.select().from(payments).where(eq(payments.id, id));
  return row as PaymentRecord;
}

export async function findByPublicId(db: Db, publicId: string): Promise<PaymentRecord | null> {
  const [row] = await db.select().from(payments).where(eq(payments.publicId, publicId));
  return (row as PaymentRecord | undefined) ?? null;
}

/** Keeps the payment as it is until the transaction ends; attempts and refunds are locked after it. */
export async function lock(tx: Tx, id: number): Promise<PaymentRecord> {
  const [row] = await tx.db.select().from(payments).where(eq(payments.id, id)).for('no key update');
  return row as PaymentRecord;
}

/** Open to succeeded; false when someone else has settled it before. */
export async function succeed(tx: Tx, id: number, at: Date): Promise<boolean> {
  const rows = await tx.db
    .update(payments)
    .set({ state: 'succeeded', succeededAt: at })
    .where(and(eq(payments.id, id), inArray(payments.state, statesBefore(paymentLife, 'succeed'))))
    .returning({ id: payments.id });
  return rows.length > 0;
}

/** Open to closed in one statement; answers the attempts still alive there, or null when it was not open. */
export async function close(tx: Tx, { purpose, subjectId }: Subject, at: Date): Promise<number[] | null> {
  const { rows } = await tx.db.execute<{ live: string[] }>(sql`
    with closed as (
      update payments set state = 'closed', closed_at = ${at.toISOString()}::timestamptz
      where purpose = ${purpose} and subject_id = ${subjectId}::bigint and state = 'open'
      returning id)
    select array(select attempt.id::text from payment_attempts attempt
      where attempt.payment_id = closed.id and attempt.state in ('created', 'prepared') order by attempt.id) as live
    from closed`);
  return rows[0] ? rows[0].live.map(Number) : null;
}

export async function movePayer(tx: Tx, from: number, into: number): Promise<void> {
  await tx.db.update(payments).set({ payerId: into }).where(eq(payments.payerId, from));
}

/** A nothing owed, settled where it is opened. */
export async function addSettled(tx: Tx, row: NewPayment, outTradeNo: string): Promise<PaymentRecord> {
  const at = row.createdAt;
  const made = await add(tx, { ...row, state: 'succeeded', succeededAt: at });
  const plain = { provider: 'none', method: 'none', appid: '', mchid: '', amountFen: 0, state: 'succeeded', outcome: 'applied' };
  await tx.db
    .insert(paymentAttempts)
    .values({ ...plain, paymentId: made.id, outTradeNo, expiresAt: row.expiresAt, createdAt: at, successTime: at });
  return made;
}

export interface PaidBy {
  id: number;
  publicId: string;
  subjectId: number;
  state: PaymentState;
  appliedOutTradeNo: string | null;
  appliedProvider: string | null;
  appliedMethod: string | null;
  appliedTransactionId: string | null;
  payerRef: string | null;
  mchid: string | null;
}

export async function ofSubjects(db: Db | Tx['db'], purpose: string, subjectIds: readonly number[]): Promise<PaidBy[]> {
  const rows = await db
    .select({
      id: payments.id,
      publicId: payments.publicId,
      subjectId: payments.subjectId,
      state: payments.state,
      appliedOutTradeNo: paymentAttempts.outTradeNo,
      appliedProvider: paymentAttempts.provider,
      appliedMethod: paymentAttempts.method,
      appliedTransactionId: paymentAttempts.transactionId,
      payerRef: paymentAttempts.payerRef,
      mchid: paymentAttempts.mchid,
    })
    .from(payments)
    .leftJoin(paymentAttempts, and(eq(paymentAttempts.paymentId, payments.id), eq(paymentAttempts.outcome, 'applied')))
    .where(and(eq(payments.purpose, purpose), inArray(payments.subjectId, [...subjectIds])));
  return rows as PaidBy[];
}

export async function subjectOfNumber(db: Db | Tx['db'], number: string): Promise<Subject | null> {
  const [row] = await db
    .select({ purpose: payments.purpose, subjectId: payments.subjectId })
    .from(paymentAttempts)
    .innerJoin(payments, eq(payments.id, paymentAttempts.paymentId))
    .where(or(eq(paymentAttempts.outTradeNo, number), eq(paymentAttempts.transactionId, number)))
    .limit(1);
  return row ?? null;
}
