import { stockLevels } from '@lintuan/db/schema';
import { inArray } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import { available } from '../rules.ts';

/** What can be taken of each SKU right now; a SKU nobody ever stocked is left out. */
export async function availableOf(db: Db | Tx['db'], skuIds: readonly number[]): Promise<Map<number, number>> {
  if (skuIds.length === 0) return new Map();
  const rows = await db
    .select({ skuId: stockLevels.skuId, onHand: stockLevels.onHand, locked: stockLevels.locked })
    .from(stockLevels)
    .where(inArray(stockLevels.skuId, [...skuIds]));
  const sums = new Map<number, number>();
  for (const row of rows) sums.set(row.skuId, (sums.get(row.skuId) ?? 0) + available(row));
  return sums;
}
