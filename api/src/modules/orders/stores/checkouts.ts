import { checkouts, orderHistory, orderLines, type orders, shippingReports } from '@lintuan/db/schema';
import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import { recordsOf } from '../../../platform/db/records.ts';
import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export type CheckoutRow = typeof checkouts.$inferSelect;
export type OrderRow = typeof orders.$inferSelect;
export type LineRow = typeof orderLines.$inferSelect;

export async function find(db: Db | Tx['db'], id: number): Promise<CheckoutRow | null> {
  const [row] = await db.select().from(checkouts).where(eq(checkouts.id, id));
  return row ?? null;
}

const { columns, read } = recordsOf(checkouts);

export async function findOwn(db: Db | Tx['db'], shopperId: number, publicId: string): Promise<CheckoutRow | null> {
  const [row] = await run<Record<string, unknown>>(
    db,
    statement`select ${columns} from checkouts where public_id = ${publicId} and shopper_id = ${shopperId}`,
  );
  return row ? read(row) : null;
}

export const addHistory = async (tx: Tx, row: typeof orderHistory.$inferInsert): Promise<void> =>
  void (await tx.db.insert(orderHistory).values(row));

export async function linesOf(db: Db | Tx['db'], orderIds: readonly number[]): Promise<LineRow[]> {
  if (orderIds.length === 0) return [];
  return db
    .select()
    .from(orderLines)
    .where(inArray(orderLines.orderId, [...orderIds]))
    .orderBy(asc(orderLines.orderId), asc(orderLines.position));
}

/** Unpaid past their time, oldest first: for the sweep that catches what a job missed. */
export async function overdue(db: Db, now: Date, limit: number): Promise<number[]> {
  const rows = await db
    .select({ id: checkouts.id })
    .from(checkouts)
    .where(and(eq(checkouts.state, 'pending_payment'), lte(checkouts.expiresAt, now)))
    .orderBy(asc(checkouts.expiresAt))
    .limit(limit);
  return rows.map((row) => row.id);
}

export const addShippingReport = async (tx: Tx, row: typeof shippingReports.$inferInsert): Promise<boolean> =>
  (await tx.db.insert(shippingReports).values(row).onConflictDoNothing().returning()).length > 0;

export async function setShippingReport(tx: Tx, checkoutId: number, change: Partial<typeof shippingReports.$inferInsert>): Promise<void> {
  await tx.db.update(shippingReports).set(change).where(eq(shippingReports.checkoutId, checkoutId));
}

export async function shippingReport(db: Db, checkoutId: number) {
  const [row] = await db.select().from(shippingReports).where(eq(shippingReports.checkoutId, checkoutId));
  return row ?? null;
}
