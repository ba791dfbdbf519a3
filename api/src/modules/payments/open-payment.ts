import { paymentSucceeded } from '../../events/payments.ts';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { numberOf } from './rules.ts';
import * as payments from './stores/payments.ts';

export interface OpenPayment extends payments.Subject {
  subjectPublicId: string;
  payerId: number;
  amountFen: number;
  description: string;
  expiresAt: Date;
}

/** Says what is owed; a nothing is settled on the spot. */
export async function openPayment(ctx: Context, tx: Tx, owed: OpenPayment): Promise<{ id: number; publicId: string }> {
  const row = { ...owed, publicId: ctx.newId(), createdAt: ctx.now() };
  if (owed.amountFen > 0) return payments.add(tx, row);
  const settled = await payments.addSettled(tx, row, numberOf('PAY', ctx.now(), ctx.newId()));
  const { purpose, subjectId } = owed;
  await tx.publish(paymentSucceeded({ paymentId: settled.id, purpose, subjectId, successTime: ctx.now().toISOString() }));
  return settled;
}
