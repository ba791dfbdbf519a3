import { checkouts, orderHistory, orderLines, orders, shippingReports } from '@lintuan/db/schema';
import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export type CheckoutRow = typeof checkouts.$inferSelect;
export type OrderRow = typeof orders.$inferSelect;
export type LineRow = typeof orderLines.$inferSelect;

export async function find(db: Db | Tx['db'], id: number): Promise<CheckoutRow | null> {
  const [row] = await db.select().from(checkouts).where(eq(checkouts.id, id));
  return row ?? null;
}

export async function findOwn(db: Db | Tx['db'], shopperId: number, publicId: string): Promise<CheckoutRow | null> {
  const [row] = await db
    .select()
    .from(checkouts)
    .where(and(eq(checkouts.publicId, publicId), eq(checkouts.shopperId, shopperId)));
  return row ?? null;
}

/** Leaves pending_payment one way, once: paid or cancelled; null when someone else was first. */
export async function leavePending(
  tx: Tx,
  id: number,
  to: { state: 'paid'; paidAt: Date } | { state: 'cancelled'; cancelledAt: Date; cancelCause: string },
): Promise<CheckoutRow | null> {
  const [row] = await tx.db
    .update(checkouts)
    .set(to)
    .where(and(eq(checkouts.id, id), eq(checkouts.state, 'pending_payment')))
    .returning();
  return row ?? null;
}

export async function moveAllOrders(tx: Tx, checkoutId: number, change: Partial<typeof orders.$inferInsert>): Promise<OrderRow[]> {
  return tx.db
    .update(orders)
    .set(change)
    .where(and(eq(orders.checkoutId, checkoutId), eq(orders.state, 'pending_payment')))
    .returning();
}

export const addHistory = async (tx: Tx, rows: (typeof orderHistory.$inferInsert)[]): Promise<void> =>
  void (await tx.db.insert(orderHistory).values(rows));

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
