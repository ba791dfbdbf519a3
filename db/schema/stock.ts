import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, pgTable, primaryKey, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { skus } from './catalog.ts';
import { createdAt, id, key, publicId } from './columns.ts';
import { merchants } from './merchants.ts';

/** Where goods lie; each merchant has one default warehouse. */
export const warehouses = pgTable(
  'warehouses',
  {
    id: id(),
    publicId: publicId(),
    merchantId: key()
      .notNull()
      .references(() => merchants.id),
    name: text().notNull(),
    isDefault: boolean().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('warehouses_public_id').on(t.publicId),
    unique('warehouses_of_merchant').on(t.merchantId, t.id),
    uniqueIndex('warehouses_default').on(t.merchantId).where(sql`${t.isDefault}`),
  ],
);

/** How much of a SKU a warehouse holds; available = on hand − locked, and the database never lets it fall below zero. */
export const stockLevels = pgTable(
  'stock_levels',
  {
    warehouseId: key().notNull(),
    skuId: key().notNull(),
    merchantId: key().notNull(),
    onHand: integer().notNull(),
    locked: integer().notNull(),
    lowStockAt: integer().notNull().default(10),
    version: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ name: 'stock_levels_pkey', columns: [t.warehouseId, t.skuId] }),
    foreignKey({
      name: 'stock_levels_warehouse',
      columns: [t.merchantId, t.warehouseId],
      foreignColumns: [warehouses.merchantId, warehouses.id],
    }),
    foreignKey({ name: 'stock_levels_sku', columns: [t.merchantId, t.skuId], foreignColumns: [skus.merchantId, skus.id] }),
    index('stock_levels_sku_id').on(t.skuId),
    index('stock_levels_low').on(t.merchantId, t.skuId).where(sql`${t.onHand} - ${t.locked} <= ${t.lowStockAt}`),
    check('stock_levels_available', sql`${t.onHand} >= 0 and ${t.locked} >= 0 and ${t.onHand} - ${t.locked} >= 0`),
  ],
);

/** Every change of a stock level, never altered; the two balances are the sums of its deltas. */
export const stockMovements = pgTable(
  'stock_movements',
  {
    id: id(),
    warehouseId: key().notNull(),
    skuId: key().notNull(),
    merchantId: key().notNull(),
    kind: text().notNull(),
    onHandDelta: integer().notNull(),
    lockedDelta: integer().notNull(),
    onHandAfter: integer().notNull(),
    lockedAfter: integer().notNull(),
    reason: text().notNull().default(''),
    subjectKind: text(),
    subjectId: key(),
    actorKind: text().notNull(),
    actorId: key(),
    actorName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    foreignKey({
      name: 'stock_movements_level',
      columns: [t.warehouseId, t.skuId],
      foreignColumns: [stockLevels.warehouseId, stockLevels.skuId],
    }),
    uniqueIndex('stock_movements_once')
      .on(t.subjectKind, t.subjectId, t.kind, t.skuId, t.warehouseId)
      .where(sql`${t.subjectId} is not null`),
    index('stock_movements_sku').on(t.skuId, t.id),
    check(
      'stock_movements_kind',
      sql`${t.kind} in ('receive', 'damage', 'adjust', 'stocktake', 'lock', 'unlock', 'relock', 'deduct', 'return_sellable', 'return_damaged')`,
    ),
    check('stock_movements_subject_whole', sql`(${t.subjectKind} is null) = (${t.subjectId} is null)`),
  ],
);
