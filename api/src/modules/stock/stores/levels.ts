import { stockLevels, stockMovements, warehouses } from '@lintuan/db/schema';
import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../../../platform/db/tx.ts';

export type LevelRow = typeof stockLevels.$inferSelect;

export async function ensureDefaultWarehouse(tx: Tx, merchantId: number, publicId: string): Promise<number> {
  const isOurs = and(eq(warehouses.merchantId, merchantId), eq(warehouses.isDefault, true));
  const find = () => tx.db.select({ id: warehouses.id }).from(warehouses).where(isOurs);
  const [known] = await find();
  if (known) return known.id;
  await tx.db.insert(warehouses).values({ publicId, merchantId, name: '默认仓库', isDefault: true }).onConflictDoNothing();
  const [made] = await find();
  return made!.id;
}

export async function lockLevel(tx: Tx, place: { warehouseId: number; skuId: number; merchantId: number }): Promise<LevelRow> {
  await tx.db
    .insert(stockLevels)
    .values({ ...place, onHand: 0, locked: 0 })
    .onConflictDoNothing();
  const [row] = await tx.db
    .select()
    .from(stockLevels)
    .where(and(eq(stockLevels.warehouseId, place.warehouseId), eq(stockLevels.skuId, place.skuId)))
    .for('update');
  return row!;
}

/** Changes both balances at once, or nothing when either they or what is available would fall below zero. */
export async function shift(tx: Tx, level: LevelRow, onHandDelta: number, lockedDelta: number): Promise<LevelRow | null> {
  const onHand = sql`${stockLevels.onHand} + ${onHandDelta}`;
  const locked = sql`${stockLevels.locked} + ${lockedDelta}`;
  const [row] = await tx.db
    .update(stockLevels)
    .set({ onHand, locked, version: sql`${stockLevels.version} + 1` })
    .where(
      and(
        eq(stockLevels.warehouseId, level.warehouseId),
        eq(stockLevels.skuId, level.skuId),
        sql`${onHand} >= 0 and ${locked} >= 0 and ${onHand} >= ${locked}`,
      ),
    )
    .returning();
  return row ?? null;
}

export async function setLowStock(tx: Tx, level: LevelRow, lowStockAt: number): Promise<LevelRow> {
  const [row] = await tx.db
    .update(stockLevels)
    .set({ lowStockAt })
    .where(and(eq(stockLevels.warehouseId, level.warehouseId), eq(stockLevels.skuId, level.skuId)))
    .returning();
  return row!;
}

export async function addMovement(tx: Tx, row: typeof stockMovements.$inferInsert): Promise<void> {
  await tx.db.insert(stockMovements).values(row);
}
