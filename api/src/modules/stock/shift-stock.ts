import { availabilityTurned } from '../../events/stock.ts';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { turnOf } from './rules.ts';
import { pass } from './stores/passes.ts';
import * as levels from './stores/shifts.ts';

export interface StockLine {
  skuId: number;
  quantity: number;
}

/** Whose goods these are: a movement of one kind happens once per subject, however often it is asked for. */
export interface StockSubject {
  kind: 'checkout' | 'order' | 'refund' | 'group_activity' | 'group_seat';
  id: number;
}

export interface Locked {
  subjectId: number;
  /** By SKU. */
  warehouses: ReadonlyMap<number, number>;
}

/** Takes what is wanted out of what is available, all or nothing; null when anything is short. */
export async function lockStock(
  ctx: Context,
  tx: Tx,
  subject: levels.Subject & { kind: StockSubject['kind'] },
  lines: readonly StockLine[],
): Promise<Locked | null> {
  const moved = await move(ctx, tx, subject, lines, { kind: 'lock', onHand: 0, locked: 1 });
  if (moved.length < lines.length) return null;
  return { subjectId: moved[0]!.subjectId, warehouses: new Map(moved.map((row) => [row.skuId, row.warehouseId])) };
}

/** Gives back what an unpaid checkout held. */
export const unlockStock = (ctx: Context, tx: Tx, subject: StockSubject, lines: readonly StockLine[]) =>
  settle(ctx, tx, subject, lines, { kind: 'unlock', onHand: 0, locked: -1 });

/** Paid for: what was held leaves the shelf. */
export const deductStock = (ctx: Context, tx: Tx, subject: StockSubject, lines: readonly StockLine[]) =>
  settle(ctx, tx, subject, lines, { kind: 'deduct', onHand: -1, locked: -1 });

/** What was paid for comes back: fit for sale again, or only to be counted as damaged. */
export const returnStock = (ctx: Context, tx: Tx, subject: StockSubject, lines: readonly StockLine[], condition: 'sellable' | 'damaged') =>
  settle(
    ctx,
    tx,
    subject,
    lines,
    condition === 'sellable' ? { kind: 'return_sellable', onHand: 1, locked: 0 } : { kind: 'return_damaged', onHand: 0, locked: 0 },
  );

interface Passing {
  from: StockSubject;
  to: StockSubject & { as?: 'lock' | 'relock' };
}

/** What one holder has locked is held for another from now on; answers the warehouse it lies in. */
export async function passStock(ctx: Context, tx: Tx, { skuId, quantity }: StockLine, { from, to }: Passing): Promise<number> {
  const warehouseId = await pass(tx, { skuId, quantity, from, to: { as: 'lock', ...to } }, writtenBy(ctx));
  if (warehouseId === null) throw new Error(`SKU ${skuId} has no stock to pass from ${from.kind} ${from.id}`);
  return warehouseId;
}

const writtenBy = (ctx: Context) => ({
  actorKind: ctx.actor.kind,
  actorId: 'id' in ctx.actor ? ctx.actor.id : null,
  actorName: ctx.actor.name,
  at: ctx.now(),
});

async function settle(ctx: Context, tx: Tx, subject: StockSubject, lines: readonly StockLine[], shift: levels.Shift): Promise<void> {
  const moved = await move(ctx, tx, subject, lines, shift);
  if (moved.length !== lines.length) {
    throw new Error(`${shift.kind} for ${subject.kind} ${subject.id} moved ${moved.length} of ${lines.length} lines`);
  }
}

async function move(ctx: Context, tx: Tx, subject: levels.Subject, lines: readonly StockLine[], shift: levels.Shift) {
  const moved = await levels.shiftMany(tx, lines, shift, { subject, ...writtenBy(ctx) });
  for (const row of moved) {
    const turn = turnOf(row.availableBefore, row.availableAfter);
    if (turn) await tx.publish(availabilityTurned({ skuId: row.skuId, soldOut: turn === 'sold_out', version: row.version }));
  }
  return moved;
}
