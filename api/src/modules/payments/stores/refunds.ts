import type { RefundCause, RefundState } from '@lintuan/contracts/payments/schemas';
import { payments, refunds } from '@lintuan/db/schema';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export type RefundRecord = Omit<typeof refunds.$inferSelect, 'state' | 'cause'> & { state: RefundState; cause: RefundCause };

export async function add(tx: Tx, row: typeof refunds.$inferInsert): Promise<RefundRecord> {
  const [made] = await tx.db.insert(refunds).values(row).returning();
  return made as RefundRecord;
}

export async function find(db: Db | Tx['db'], id: number): Promise<RefundRecord | null> {
  const [row] = await db.select().from(refunds).where(eq(refunds.id, id));
  return (row as RefundRecord | undefined) ?? null;
}

export async function findByNumber(db: Db | Tx['db'], refundNo: string): Promise<RefundRecord | null> {
  const [row] = await db.select().from(refunds).where(eq(refunds.refundNo, refundNo));
  return (row as RefundRecord | undefined) ?? null;
}

export async function findByPublicId(db: Db | Tx['db'], publicId: string): Promise<RefundRecord | null> {
  const [row] = await db.select().from(refunds).where(eq(refunds.publicId, publicId));
  return (row as RefundRecord | undefined) ?? null;
}

export async function findBySubject(tx: Tx, cause: RefundCause, kind: string, id: number): Promise<RefundRecord | null> {
  const same = and(eq(refunds.cause, cause), eq(refunds.subjectKind, kind), eq(refunds.subjectId, id));
  const [row] = await tx.db.select().from(refunds).where(same);
  return (row as RefundRecord | undefined) ?? null;
}

export async function byIds(db: Db | Tx['db'], ids: readonly number[]): Promise<RefundRecord[]> {
  if (ids.length === 0) return [];
  return (await db
    .select()
    .from(refunds)
    .where(inArray(refunds.id, [...ids]))) as RefundRecord[];
}

export async function unsettledOf(db: Db, paymentId: number): Promise<RefundRecord[]> {
  const rows = await db
    .select()
    .from(refunds)
    .where(and(eq(refunds.paymentId, paymentId), inArray(refunds.state, ['requested', 'processing'])));
  return rows as RefundRecord[];
}

/** Moves a refund on from one of the states expected; null when it stood elsewhere. */
export async function move(
  tx: Tx,
  id: number,
  from: readonly RefundState[],
  change: Partial<typeof refunds.$inferInsert> & { state: RefundState },
): Promise<RefundRecord | null> {
  const [row] = await tx.db
    .update(refunds)
    .set(change)
    .where(and(eq(refunds.id, id), inArray(refunds.state, [...from])))
    .returning();
  return (row as RefundRecord | undefined) ?? null;
}

/** One more try at the provider; answers how many there have been. */
export async function countTry(tx: Tx, id: number, lastError: string | null): Promise<number> {
  const [row] = await tx.db
    .update(refunds)
    .set({ tries: sql`${refunds.tries} + 1`, lastError })
    .where(eq(refunds.id, id))
    .returning({ tries: refunds.tries });
  return row!.tries;
}

/** Refunds under way that no job looks after. */
export async function unattended(tx: Tx, jobKeyPrefix: string, limit: number): Promise<Pick<RefundRecord, 'id' | 'state'>[]> {
  const rows = await run<{ id: string; state: RefundState }>(
    tx.db,
    statement`
    select refund.id, refund.state from refunds refund
    left join lateral (
      select true as there from graphile_worker._private_jobs job
      where job.key = ${jobKeyPrefix} || refund.id and job.attempts < job.max_attempts limit 1) job on true
    where refund.state in ('requested', 'processing') and job.there is null
    order by refund.id limit ${limit}`,
  );
  return rows.map((row) => ({ id: Number(row.id), state: row.state }));
}

export async function anyUnsettled(tx: Tx, payerId: number): Promise<boolean> {
  const rows = await tx.db
    .select({ id: refunds.id })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .where(and(eq(payments.payerId, payerId), ne(refunds.state, 'succeeded')))
    .limit(1);
  return rows.length > 0;
}
