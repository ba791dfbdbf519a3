import type { MovementKind } from '@lintuan/contracts/stock/schemas';
import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';

/** What one piece does to the two balances. */
export interface Shift {
  kind: MovementKind;
  onHand: -1 | 0 | 1;
  locked: -1 | 0 | 1;
}

/** What the goods move for; an id that is still to be drawn is drawn from a sequence on the way. */
export type Subject = { kind: string; id: number; idFrom?: undefined } | { kind: string; id?: undefined; idFrom: string };

export interface Written {
  subject: Subject;
  actorKind: string;
  actorId: number | null;
  actorName: string;
  at: Date;
}

export interface Moved {
  subjectId: number;
  skuId: number;
  warehouseId: number;
  availableBefore: number;
  availableAfter: number;
  version: number;
}

/**
 * Shifts many levels and writes their movements in one statement. Rows are locked in SKU order, so that two
 * baskets with the same goods wait for one another instead of dying; what would fall below zero does not move.
 */
export async function shiftMany(
  tx: Tx,
  lines: readonly { skuId: number; quantity: number }[],
  shift: Shift,
  written: Written,
): Promise<Moved[]> {
  const rows = await run<Record<keyof Moved, string>>(
    tx.db,
    statement`
    with subject as materialized (select coalesce(${written.subject.id ?? null}::bigint, nextval(${written.subject.idFrom ?? null}::text::regclass)) as id),
    wanted as (select * from unnest((select ${lines.map((line) => line.skuId)}::bigint[]), (select ${lines.map((line) => line.quantity)}::int[])) as line(sku_id, quantity)),
    held as (
      select level.warehouse_id, level.sku_id, wanted.quantity
      from stock_levels level
      join warehouses warehouse on warehouse.id = level.warehouse_id and warehouse.is_default
      join wanted on wanted.sku_id = level.sku_id
      order by level.sku_id
      for update of level),
    moved as (
      update stock_levels level
      set on_hand = level.on_hand + held.quantity * ${shift.onHand}::int,
          locked = level.locked + held.quantity * ${shift.locked}::int,
          version = level.version + 1
      from held
      where level.warehouse_id = held.warehouse_id and level.sku_id = held.sku_id
        and level.locked + held.quantity * ${shift.locked}::int between 0 and level.on_hand + held.quantity * ${shift.onHand}::int
      returning level.*, held.quantity),
    written as (
      insert into stock_movements (warehouse_id, sku_id, merchant_id, kind, on_hand_delta, locked_delta, on_hand_after, locked_after,
        subject_kind, subject_id, actor_kind, actor_id, actor_name, created_at)
      select warehouse_id, sku_id, merchant_id, ${shift.kind}::text, quantity * ${shift.onHand}::int, quantity * ${shift.locked}::int, on_hand, locked,
        ${written.subject.kind}::text, subject.id, ${written.actorKind}::text, ${written.actorId}::bigint, ${written.actorName}::text, ${written.at}::timestamptz
      from moved, subject)
    select subject.id as "subjectId", sku_id as "skuId", warehouse_id as "warehouseId", version,
      on_hand - locked as "availableAfter",
      on_hand - locked - quantity * (${shift.onHand}::int - ${shift.locked}::int) as "availableBefore"
    from moved, subject`,
  );
  return rows.map((row) => ({
    subjectId: Number(row.subjectId),
    skuId: Number(row.skuId),
    warehouseId: Number(row.warehouseId),
    availableBefore: Number(row.availableBefore),
    availableAfter: Number(row.availableAfter),
    version: Number(row.version),
  }));
}
