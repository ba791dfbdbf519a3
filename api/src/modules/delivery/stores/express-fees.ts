import { expressFees } from '@lintuan/db/schema';
import { inArray } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export type FeeRow = typeof expressFees.$inferSelect;

export async function findMany(db: Db | Tx['db'], merchantIds: readonly number[]): Promise<FeeRow[]> {
  return merchantIds.length === 0
    ? []
    : db
        .select()
        .from(expressFees)
        .where(inArray(expressFees.merchantId, [...merchantIds]));
}

export async function put(tx: Tx, row: typeof expressFees.$inferInsert): Promise<void> {
  const { merchantId: _, ...change } = row;
  await tx.db.insert(expressFees).values(row).onConflictDoUpdate({ target: expressFees.merchantId, set: change });
}
