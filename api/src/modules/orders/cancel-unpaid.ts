import type { CancelCause } from '@lintuan/contracts/orders/schemas';
import { checkoutCancelled } from '../../events/orders.ts';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { closePayment } from '../payments/index.ts';
import { unlockStock } from '../stock/index.ts';
import { noteStep } from './note-step.ts';
import * as checkouts from './stores/checkouts.ts';

/** Gives up a whole unpaid checkout and everything it held; false when it was paid or cancelled before. */
export async function cancelUnpaid(ctx: Context, tx: Tx, checkoutId: number, cause: CancelCause, reason: string): Promise<boolean> {
  // The payment row decides against money that arrives this very moment.
  if ((await closePayment(ctx, tx, { purpose: 'checkout', subjectId: checkoutId })) === 'succeeded') return false;
  const now = ctx.now();
  const checkout = await checkouts.leavePending(tx, checkoutId, { state: 'cancelled', cancelledAt: now, cancelCause: cause });
  if (!checkout) return false;
  const orders = await checkouts.moveAllOrders(tx, checkoutId, {
    state: 'cancelled',
    cancelledAt: now,
    cancelCause: cause,
    cancelReason: reason,
  });
  const ids = orders.map((order) => order.id);
  await noteStep(ctx, tx, ids, { event: 'cancel', fromState: 'pending_payment', toState: 'cancelled', note: reason });
  await unlockStock(ctx, tx, { kind: 'checkout', id: checkoutId }, await checkouts.linesOf(tx.db, ids));
  await tx.publish(checkoutCancelled({ checkoutId, shopperId: checkout.shopperId, cause }));
  return true;
}
