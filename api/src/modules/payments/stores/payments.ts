import type { PaymentState } from '@lintuan/contracts/payments/schemas';
import { paymentAttempts, payments } from '@lintuan/db/schema';
import { statesBefore } from '@lintuan/kernel/state-table';
import { and, eq, inArray, or } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import { recordsOf } from '../../../platform/db/records.ts';
import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import { paymentLife } from '../rules.ts';
import type { Arrived } from './attempts.ts';

export type PaymentRecord = Omit<typeof payments.$inferSelect, 'state'> & { state: PaymentState };
export interface Subject {
  purpose: string;
  subjectId: number;
}

const { columns, read } = recordsOf(payments);
const record = (row: Record<string, unknown>): PaymentRecord => read(row) as PaymentRecord;

export interface NewPayment extends Subject {
  publicId: string;
  subjectPublicId: string;
  payerId: number;
  amountFen: number;
  description: string;
  expiresAt: Date;
  createdAt: Date;
}

export interface OpenedPayment {
  id: number;
  publicId: string;
}

export async function add(tx: Tx, row: NewPayment, succeededAt: Date | null = null): Promise<OpenedPayment> {
  const [made] = await run<{ id: string }>(
    tx.db,
    statement`
    insert into payments (public_id, purpose, subject_id, subject_public_id, payer_id, amount_fen, description, state, expires_at,
      created_at, succeeded_at)
    values (${row.publicId}, ${row.purpose}, ${row.subjectId}, ${row.subjectPublicId}, ${row.payerId}, ${row.amountFen}, ${row.description},
      ${succeededAt ? 'succeeded' : 'open'}, ${row.expiresAt}, ${row.createdAt}, ${succeededAt})
    returning id`,
  );
  return { id: Number(made!.id), publicId: row.publicId };
}

export async function find(db: Db | Tx['db'], { purpose, subjectId }: Subject): Promise<PaymentRecord | null> {
  const [row] = await run<Record<string, unknown>>(
    db,
    statement`select ${columns} from payments where purpose = ${purpose} and subject_id = ${subjectId}`,
  );
  return row ? record(row) : null;
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
  const [row] = await run<Record<string, unknown>>(tx.db, statement`select ${columns} from payments where id = ${id} for no key update`);
  return record(row!);
}

export async function lockOf(tx: Tx, { purpose, subjectId }: Subject): Promise<PaymentRecord | null> {
  const [row] = await run<Record<string, unknown>>(
    tx.db,
    statement`select ${columns} from payments where purpose = ${purpose} and subject_id = ${subjectId} for no key update`,
  );
  return row ? record(row) : null;
}

/** Open to succeeded, by the attempt whose money arrived; answers the others still alive there, or null when that was heard before. */
export async function succeed(
  tx: Tx,
  { paymentId, attemptId }: { paymentId: number; attemptId: number },
  { transactionId, payerRef, successTime }: Omit<Arrived, 'outcome'>,
  at: Date,
): Promise<number[] | null> {
  const [row] = await run<{ others: string[] }>(
    tx.db,
    statement`
    with arrived as (
      update payment_attempts set state = 'succeeded', outcome = 'applied', transaction_id = ${transactionId}, success_time = ${successTime},
        closed_at = null, payer_ref = coalesce(payer_ref, ${payerRef})
      where id = ${attemptId} and state <> 'succeeded'
      returning payment_id),
    done as (
      update payments set state = 'succeeded', succeeded_at = ${at}
      where id = ${paymentId} and state = any (${statesBefore(paymentLife, 'succeed')}) and exists (select from arrived))
    select array(select other.id::text from payment_attempts other
      where other.payment_id = arrived.payment_id and other.id <> ${attemptId} and other.state in ('created', 'prepared') order by other.id) as others
    from arrived`,
  );
  return row ? row.others.map(Number) : null;
}

/** Open to closed; answers the attempts still alive there, or null when it was not open. */
export async function close(tx: Tx, { purpose, subjectId }: Subject, at: Date): Promise<number[] | null> {
  const [row] = await run<{ live: string[] }>(
    tx.db,
    statement`
    with closed as (
      update payments set state = 'closed', closed_at = ${at}
      where purpose = ${purpose} and subject_id = ${subjectId} and state = 'open'
      returning id)
    select array(select attempt.id::text from payment_attempts attempt
      where attempt.payment_id = closed.id and attempt.state in ('created', 'prepared') order by attempt.id) as live
    from closed`,
  );
  return row ? row.live.map(Number) : null;
}

export async function movePayer(tx: Tx, from: number, into: number): Promise<void> {
  await tx.db.update(payments).set({ payerId: into }).where(eq(payments.payerId, from));
}

/** A nothing owed, settled where it is opened. */
export async function addSettled(tx: Tx, row: NewPayment, outTradeNo: string): Promise<OpenedPayment> {
  const at = row.createdAt;
  const made = await add(tx, row, at);
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

export async function anyPaid(db: Db | Tx['db'], payerId: number, except: Subject | null): Promise<boolean> {
  const [row] = await run<{ paid: boolean }>(
    db,
    statement`select exists (
      select from payments where payer_id = ${payerId} and state = 'succeeded'
        and not (purpose = ${except?.purpose ?? ''} and subject_id = ${except?.subjectId ?? 0})) as paid`,
  );
  return row!.paid;
}

/** Closed to succeeded: what came late is kept after all, by an attempt that counts as applied from now on. */
export async function keepLate(tx: Tx, id: number, attemptId: number, at: Date): Promise<boolean> {
  const rows = await run(
    tx.db,
    statement`
    with kept as (
      update payments set state = 'succeeded', succeeded_at = ${at}, closed_at = null where id = ${id} and state = 'closed' returning id)
    update payment_attempts attempt set outcome = 'applied' from kept
    where attempt.payment_id = kept.id and attempt.id = ${attemptId} and attempt.outcome = 'late' and attempt.refund_reserved_fen = 0
    returning attempt.id`,
  );
  return rows.length > 0;
}
