import type { CancelCause } from '@lintuan/contracts/orders/schemas';
import { checkoutCancelled } from '../../events/orders.ts';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { closePayment } from '../payments/index.ts';
import { unlockStock } from '../stock/index.ts';
import { stepper } from './note-step.ts';
import { leaveWaiting } from './stores/waiting.ts';

/** Gives up a whole unpaid checkout and everything it held; false when it was paid or cancelled before. */
export async function cancelUnpaid(ctx: Context, tx: Tx, checkoutId: number, cause: CancelCause, reason: string): Promise<boolean> {
  // The payment row decides against money that arrives this very moment.
  if ((await closePayment(ctx, tx, { purpose: 'checkout', subjectId: checkoutId })) === 'succeeded') return false;
  const now = ctx.now();
  const left = await leaveWaiting(tx, checkoutId, { state: 'cancelled', cause, reason }, { at: now, notedAt: now, actor: stepper(ctx) });
  if (!left) return false;
  await unlockStock(ctx, tx, { kind: 'checkout', id: checkoutId }, left.lines);
  await tx.publish(checkoutCancelled({ checkoutId, shopperId: left.shopperId, cause }));
  return true;
}
