import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import type { Written } from './shifts.ts';

/** One holder gives up what another takes over. */
export interface Pass {
  skuId: number;
  quantity: number;
  from: { kind: string; id: number };
  to: { kind: string; id: number; as: 'lock' | 'relock' };
}

/** Passes locked pieces on: two movements that cancel out, so the level itself stays as it is. Null when there is no such level. */
export async function pass(tx: Tx, { skuId, quantity, from, to }: Pass, written: Omit<Written, 'subject'>): Promise<number | null> {
  const rows = await run<{ warehouse_id: string }>(
    tx.db,
    statement`
    with held as (
      select level.warehouse_id, level.sku_id, level.merchant_id, level.on_hand, level.locked
      from stock_levels level
      join warehouses warehouse on warehouse.id = level.warehouse_id and warehouse.is_default
      where level.sku_id = ${skuId}
      for update of level)
    insert into stock_movements (warehouse_id, sku_id, merchant_id, kind, on_hand_delta, locked_delta, on_hand_after, locked_after,
      subject_kind, subject_id, actor_kind, actor_id, actor_name, created_at)
    select held.warehouse_id, held.sku_id, held.merchant_id, step.kind, 0, step.delta, held.on_hand, held.locked + step.passing,
      step.subject_kind, step.subject_id, ${written.actorKind}::text, ${written.actorId}::bigint, ${written.actorName}::text, ${written.at}::timestamptz
    from held, (values
      (1, 'unlock', -${quantity}::int, -${quantity}::int, ${from.kind}::text, ${from.id}::bigint),
      (2, ${to.as}::text, ${quantity}::int, 0, ${to.kind}::text, ${to.id}::bigint)) as step(turn, kind, delta, passing, subject_kind, subject_id)
    order by step.turn
    returning warehouse_id`,
  );
  return rows[0] ? Number(rows[0].warehouse_id) : null;
}
