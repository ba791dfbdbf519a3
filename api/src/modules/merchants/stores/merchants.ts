import { merchantStaff, merchants } from '@lintuan/db/schema';
import { and, asc, eq, gt, inArray, or, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export type MerchantRow = typeof merchants.$inferSelect;
export type MemberRow = typeof merchantStaff.$inferSelect;

export async function add(tx: Tx, row: typeof merchants.$inferInsert): Promise<MerchantRow> {
  const [made] = await tx.db.insert(merchants).values(row).returning();
  return made!;
}

export async function save(tx: Tx, id: number, change: Partial<typeof merchants.$inferInsert>): Promise<MerchantRow> {
  const [row] = await tx.db.update(merchants).set(change).where(eq(merchants.id, id)).returning();
  return row!;
}

/** Moves to the next state only from one of those it may come from. */
export async function move(tx: Tx, id: number, from: string[], to: string, reason: string, at: Date): Promise<MerchantRow | null> {
  const [row] = await tx.db
    .update(merchants)
    .set({ state: to, stateReason: reason, updatedAt: at })
    .where(and(eq(merchants.id, id), inArray(merchants.state, from)))
    .returning();
  return row ?? null;
}

export async function find(db: Db | Tx['db'], publicId: string): Promise<MerchantRow | null> {
  const [row] = await db.select().from(merchants).where(eq(merchants.publicId, publicId));
  return row ?? null;
}

export async function hold(tx: Tx, publicId: string): Promise<MerchantRow | null> {
  const [row] = await tx.db.select().from(merchants).where(eq(merchants.publicId, publicId)).for('share');
  return row ?? null;
}

export async function lock(tx: Tx, publicId: string): Promise<MerchantRow | null> {
  const [row] = await tx.db.select().from(merchants).where(eq(merchants.publicId, publicId)).for('update');
  return row ?? null;
}

/** The next merchants whose contact still stands under an older key. */
export async function lockUnderOldKey(tx: Tx, fieldKey: string, after: number, limit: number): Promise<MerchantRow[]> {
  const old = or(
    sql`split_part(${merchants.contactSealed}, '.', 1) <> ${fieldKey}`,
    sql`split_part(${merchants.phoneSealed}, '.', 1) <> ${fieldKey}`,
  );
  return tx.db
    .select()
    .from(merchants)
    .where(and(gt(merchants.id, after), old))
    .orderBy(asc(merchants.id))
    .limit(limit)
    .for('update');
}

export async function findByIds(db: Db | Tx['db'], ids: number[]): Promise<MerchantRow[]> {
  return ids.length === 0 ? [] : db.select().from(merchants).where(inArray(merchants.id, ids));
}

export async function addMember(tx: Tx, row: typeof merchantStaff.$inferInsert): Promise<MemberRow> {
  const [made] = await tx.db.insert(merchantStaff).values(row).returning();
  return made!;
}

export async function saveMember(tx: Tx, id: number, change: Partial<typeof merchantStaff.$inferInsert>): Promise<MemberRow> {
  const [row] = await tx.db.update(merchantStaff).set(change).where(eq(merchantStaff.id, id)).returning();
  return row!;
}

export async function findMember(db: Db, id: number): Promise<MemberRow | null> {
  const [row] = await db.select().from(merchantStaff).where(eq(merchantStaff.id, id));
  return row ?? null;
}

export async function lockMember(tx: Tx, merchantId: number, publicId: string): Promise<MemberRow | null> {
  const [row] = await tx.db
    .select()
    .from(merchantStaff)
    .where(and(eq(merchantStaff.merchantId, merchantId), eq(merchantStaff.publicId, publicId)))
    .for('update');
  return row ?? null;
}

export async function findMemberByName(db: Db, name: string): Promise<MemberRow | null> {
  const [row] = await db.select().from(merchantStaff).where(sql`lower(${merchantStaff.name}) = ${name}`);
  return row ?? null;
}

export async function members(db: Db, merchantId: number): Promise<MemberRow[]> {
  return db.select().from(merchantStaff).where(eq(merchantStaff.merchantId, merchantId)).orderBy(asc(merchantStaff.id)).limit(500);
}
