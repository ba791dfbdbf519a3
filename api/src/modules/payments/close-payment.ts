import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { CLOSE_KEY, closing } from './job-kinds.ts';
import * as payments from './stores/payments.ts';

/** Gives up what is owed, unless it was paid before; what can still be paid at the provider is closed there by jobs. */
export async function closePayment(ctx: Context, tx: Tx, subject: payments.Subject): Promise<'closed' | 'succeeded'> {
  const live = await payments.close(tx, subject, ctx.now());
  if (live === null) return (await requirePayment(tx, subject)).state === 'succeeded' ? 'succeeded' : 'closed';
  for (const attemptId of live) await tx.enqueue(closing, { attemptId, turn: 0 }, { key: CLOSE_KEY + attemptId });
  return 'closed';
}

async function requirePayment(tx: Tx, subject: payments.Subject): Promise<payments.PaymentRecord> {
  const payment = await payments.find(tx.db, subject);
  if (!payment) throw new Error(`nothing is owed for ${subject.purpose} ${subject.subjectId}`);
  return payment;
}
