import type { OrderState } from '@lintuan/contracts/orders/schemas';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import * as checkouts from './stores/checkouts.ts';

interface Step {
  event: string;
  fromState: OrderState;
  toState: OrderState;
  note?: string;
}

/** Writes down one step of each order, with who took it and when. */
export function noteStep(ctx: Context, tx: Tx, orderIds: readonly number[], step: Step): Promise<void> {
  const actorKind = ctx.actor.kind === 'guest' ? 'system' : ctx.actor.kind;
  return checkouts.addHistory(
    tx,
    orderIds.map((orderId) => ({ orderId, actorKind, actorName: ctx.actor.name, note: '', ...step, createdAt: ctx.now() })),
  );
}
