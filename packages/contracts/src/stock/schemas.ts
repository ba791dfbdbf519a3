import { z } from 'zod';
import { Cursor, cursorListOf, Limit, listOf, Page, PublicId, Time } from '../wire/schemas.ts';

export const movementKinds = [
  'receive',
  'damage',
  'adjust',
  'stocktake',
  'lock',
  'unlock',
  'deduct',
  'return_sellable',
  'return_damaged',
] as const;
export const MovementKind = z.enum(movementKinds);

export const Availability = z.object({
  items: z.array(z.object({ skuId: PublicId, available: z.int() })),
});
export const AvailabilityQuery = z.strictObject({ productId: PublicId });

export const StockRow = z.object({
  skuId: PublicId,
  productId: PublicId,
  productName: z.string(),
  specs: z.array(z.string()),
  code: z.string(),
  pictureUrl: z.string().nullable(),
  merchantName: z.string(),
  onHand: z.int(),
  locked: z.int(),
  available: z.int(),
  lowStockAt: z.int(),
  low: z.boolean(),
});
export const StockQuery = z.strictObject({
  keyword: z.string().trim().max(50, '关键词最多 50 个字').optional(),
  product: PublicId.optional(),
  merchant: PublicId.optional(),
  low: z.enum(['true', 'false']).optional(),
  page: Page,
  limit: Limit,
});
export const StockList = listOf(StockRow);

const Quantity = z.int('数量应为整数').max(1_000_000, '数量最多 100 万');
/** receive and damage say how many; stocktake says how many were counted; adjust says by how many, up or down. */
export const AdjustStock = z.strictObject({
  skuId: PublicId,
  kind: z.enum(['receive', 'damage', 'adjust', 'stocktake']),
  quantity: Quantity.min(-1_000_000, '数量最少 -100 万'),
  reason: z.string('请填写原因').trim().min(1, '请填写原因').max(200, '原因最多 200 个字'),
});
export const SetLowStock = z.strictObject({ skuId: PublicId, lowStockAt: Quantity.min(0, '预警数量不能小于 0') });

export const MovementQuery = z.strictObject({ skuId: PublicId, cursor: Cursor.optional(), limit: Limit });
export const Movement = z.object({
  movementId: z.string(),
  at: Time,
  kind: MovementKind,
  onHandDelta: z.int(),
  lockedDelta: z.int(),
  onHandAfter: z.int(),
  lockedAfter: z.int(),
  reason: z.string(),
  actorName: z.string(),
});
export const MovementList = cursorListOf(Movement);

export type MovementKind = z.output<typeof MovementKind>;
export type Availability = z.output<typeof Availability>;
export type AvailabilityQuery = z.input<typeof AvailabilityQuery>;
export type StockRow = z.output<typeof StockRow>;
export type StockQuery = z.input<typeof StockQuery>;
export type AdjustStock = z.input<typeof AdjustStock>;
export type SetLowStock = z.input<typeof SetLowStock>;
export type MovementQuery = z.input<typeof MovementQuery>;
export type Movement = z.output<typeof Movement>;
