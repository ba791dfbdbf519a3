import { smsCodes } from '@lintuan/db/schema';
import { and, desc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Tx } from '../../../platform/db/tx.ts';

export async function sentSince(tx: Tx, phoneHashes: string[], since: Date): Promise<Date[]> {
  const rows = await tx.db
    .select({ at: smsCodes.createdAt })
    .from(smsCodes)
    .where(and(inArray(smsCodes.phoneHash, phoneHashes), gt(smsCodes.createdAt, since)));
  return rows.map((row) => row.at);
}

export async function add(tx: Tx, row: typeof smsCodes.$inferInsert): Promise<number> {
  const [made] = await tx.db.insert(smsCodes).values(row).returning({ id: smsCodes.id });
  return made!.id;
}

export async function remove(tx: Tx, id: number): Promise<void> {
  await tx.db.delete(smsCodes).where(eq(smsCodes.id, id));
}

/** Only the newest code of a phone counts. */
export async function lockNewest(tx: Tx, phoneHashes: string[]) {
  const [row] = await tx.db
    .select()
    .from(smsCodes)
    .where(inArray(smsCodes.phoneHash, phoneHashes))
    .orderBy(desc(smsCodes.id))
    .limit(1)
    .for('update');
  return row ?? null;
}

export async function countWrongTry(tx: Tx, id: number): Promise<void> {
  await tx.db
    .update(smsCodes)
    .set({ wrongTries: sql`${smsCodes.wrongTries} + 1` })
    .where(eq(smsCodes.id, id));
}

export async function markUsed(tx: Tx, id: number, at: Date): Promise<void> {
  await tx.db
    .update(smsCodes)
    .set({ usedAt: at })
    .where(and(eq(smsCodes.id, id), isNull(smsCodes.usedAt)));
}

export async function removeOld(tx: Tx, before: Date): Promise<void> {
  await tx.db.delete(smsCodes).where(lt(smsCodes.expiresAt, before));
}
