import { files } from '@lintuan/db/schema';
import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export async function add(tx: Tx, row: typeof files.$inferInsert): Promise<void> {
  await tx.db.insert(files).values(row);
}

/** Which of these ids are files of one of the owners. */
export async function ownedBy(tx: Tx, publicIds: string[], owners: { kind: string; id?: number }[]): Promise<Set<string>> {
  if (publicIds.length === 0) return new Set();
  const rows = await tx.db.select().from(files).where(inArray(files.publicId, publicIds));
  const mine = rows.filter((row) =>
    owners.some((owner) => row.ownerKind === owner.kind && (owner.id === undefined || row.ownerId === owner.id)),
  );
  return new Set(mine.map((row) => row.publicId));
}

export async function ofShopper(db: Db, shopperId: number): Promise<string[]> {
  const rows = await db
    .select({ publicId: files.publicId })
    .from(files)
    .where(and(eq(files.ownerKind, 'customer'), eq(files.ownerId, shopperId)));
  return rows.map((row) => row.publicId);
}

export async function remove(tx: Tx, publicIds: string[]): Promise<void> {
  if (publicIds.length > 0) await tx.db.delete(files).where(inArray(files.publicId, publicIds));
}
