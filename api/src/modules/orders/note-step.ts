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

/** Who takes a step, as the history tells it. */
export const stepper = ({ actor }: Context) => ({ kind: actor.kind === 'guest' ? 'system' : actor.kind, name: actor.name });

/** Writes down one step of an order, with who took it and when. */
export function noteStep(ctx: Context, tx: Tx, orderId: number, step: Step): Promise<void> {
  const { kind, name } = stepper(ctx);
  return checkouts.addHistory(tx, { orderId, actorKind: kind, actorName: name, note: '', ...step, createdAt: ctx.now() });
}
