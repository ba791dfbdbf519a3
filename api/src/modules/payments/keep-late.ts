import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import * as attempts from './stores/attempts.ts';
import * as payments from './stores/payments.ts';

/** Holds a payment whose money came too late; false when that has been seen to already, one way or the other. */
export async function lockLatePayment(tx: Tx, { paymentId, attemptId }: { paymentId: number; attemptId: number }): Promise<boolean> {
  await payments.lock(tx, paymentId);
  const attempt = await attempts.find(tx.db, attemptId);
  return attempt?.outcome === 'late' && attempt.refundReservedFen === 0;
}

/** Money that came too late is kept, since whoever owed it found a use for it; false when it is on its way back already. */
export async function keepLatePayment(
  ctx: Context,
  tx: Tx,
  { paymentId, attemptId }: { paymentId: number; attemptId: number },
): Promise<boolean> {
  return payments.keepLate(tx, paymentId, attemptId, ctx.now());
}
