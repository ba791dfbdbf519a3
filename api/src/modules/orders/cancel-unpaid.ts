import type { CancelCause } from '@lintuan/contracts/orders/schemas';
import { checkoutCancelled } from '../../events/orders.ts';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { freeSeat } from '../group-buy/index.ts';
import { closePayment } from '../payments/index.ts';
import { passStock, unlockStock } from '../stock/index.ts';
import { stepper } from './note-step.ts';
import { leaveWaiting } from './stores/waiting.ts';

const SHELF = { to: 'shelf' } as const;

/** Gives up a whole unpaid checkout and everything it held; false when it was paid or cancelled before. */
export async function cancelUnpaid(ctx: Context, tx: Tx, checkoutId: number, cause: CancelCause, reason: string): Promise<boolean> {
  // The payment row decides against money that arrives this very moment.
  if ((await closePayment(ctx, tx, { purpose: 'checkout', subjectId: checkoutId })) === 'succeeded') return false;
  const now = ctx.now();
  const left = await leaveWaiting(tx, checkoutId, { state: 'cancelled', cause, reason }, { at: now, notedAt: now, actor: stepper(ctx) });
  if (!left) return false;
  const units = left.kind === 'group' ? await freeSeat(ctx, tx, checkoutId) : SHELF;
  const checkout = { kind: 'checkout', id: checkoutId } as const;
  if (units.to === 'shelf') await unlockStock(ctx, tx, checkout, left.lines);
  else await passStock(ctx, tx, left.lines[0]!, { from: checkout, to: { kind: 'group_seat', id: units.seatId } });
  await tx.publish(checkoutCancelled({ checkoutId, shopperId: left.shopperId, cause }));
  return true;
}
