import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';

type Way = { state: 'paid'; cause?: undefined; reason?: undefined } | { state: 'cancelled'; cause: string; reason: string };

export interface Leaving {
  at: Date;
  notedAt: Date;
  actor: { kind: string; name: string };
}

export interface LeftLine {
  skuId: number;
  productId: string;
  quantity: number;
}

export interface Left {
  kind: 'ordinary' | 'group';
  shopperId: number;
  lines: LeftLine[];
}

interface Row {
  kind: 'ordinary' | 'group';
  shopper_id: string;
  sku_id: string;
  product_public_id: string;
  quantity: number;
}

/**
 * A checkout and its orders leave pending_payment one way, once; null when someone else was first. Once paid, a group
 * order waits for its group. The state is asked so that no index answers it: each row is found by its key, and not among
 * all that wait.
 */
export async function leaveWaiting(tx: Tx, checkoutId: number, way: Way, { at, notedAt, actor }: Leaving): Promise<Left | null> {
  const { state, cause = null, reason = null } = way;
  const [paidAt, cancelledAt] = state === 'paid' ? [at, null] : [null, at];
  const rows = await run<Row>(
    tx.db,
    statement`
    with gone as (
      update checkouts set state = ${state}, paid_at = ${paidAt}, cancelled_at = ${cancelledAt}, cancel_cause = ${cause}
      where id = ${checkoutId} and (state = 'pending_payment') is true
      returning id, shopper_id),
    moved as (
      update orders set state = case when ${state} = 'paid' and orders.kind = 'group' then 'forming' else ${state} end, paid_at = ${paidAt}, cancelled_at = ${cancelledAt}, cancel_cause = ${cause}, cancel_reason = ${reason}
      from gone where orders.checkout_id = gone.id and (orders.state = 'pending_payment') is true
      returning orders.id, orders.kind, orders.state),
    noted as (
      insert into order_history (order_id, event, from_state, to_state, actor_kind, actor_name, note, created_at)
      select id, ${state === 'paid' ? 'pay' : 'cancel'}, 'pending_payment', state, ${actor.kind}, ${actor.name}, ${reason ?? ''}, ${notedAt}::timestamptz
      from moved)
    select moved.kind, gone.shopper_id, line.sku_id, line.product_public_id, line.quantity
    from gone, moved join order_lines line on line.order_id = moved.id
    order by line.order_id, line.position`,
  );
  if (rows.length === 0) return null;
  return {
    kind: rows[0]!.kind,
    shopperId: Number(rows[0]!.shopper_id),
    lines: rows.map((row) => ({ skuId: Number(row.sku_id), productId: row.product_public_id, quantity: row.quantity })),
  };
}
