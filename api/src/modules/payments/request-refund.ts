import type { RefundCause } from '@lintuan/contracts/payments/schemas';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { REFUND_KEY, sendingRefund } from './job-kinds.ts';
import { numberOf, refundSlot } from './rules.ts';
import * as attempts from './stores/attempts.ts';
import * as payments from './stores/payments.ts';
import * as refunds from './stores/refunds.ts';

export interface RequestRefund {
  paymentId: number;
  /** The applied attempt, unless another one is named. */
  attemptId?: number;
  amountFen: number;
  cause: RefundCause;
  subject: { kind: string; id: number };
  reason: string;
}

/** Sets the money aside and puts the refund in line; asked again for the same cause and subject it answers the same one. */
export async function requestRefund(ctx: Context, tx: Tx, wanted: RequestRefund): Promise<{ id: number; refundNo: string }> {
  await payments.lock(tx, wanted.paymentId);
  const attempt = wanted.attemptId ? await attempts.lock(tx, wanted.attemptId) : await attempts.lockApplied(tx, wanted.paymentId);
  const known = await refunds.findBySubject(tx, wanted.cause, wanted.subject.kind, wanted.subject.id);
  if (known) return known;
  const now = ctx.now();
  const { slot, next } = refundSlot(now, attempt?.nextRefundAt ?? null);
  if (!attempt || attempt.paymentId !== wanted.paymentId || !(await attempts.reserveRefund(tx, attempt.id, wanted.amountFen, slot, next)))
    throw refuse('payments.refund_too_large');
  const refund = await refunds.add(tx, {
    publicId: ctx.newId(),
    refundNo: numberOf('REF', now, ctx.newId()),
    paymentId: wanted.paymentId,
    attemptId: attempt.id,
    cause: wanted.cause,
    subjectKind: wanted.subject.kind,
    subjectId: wanted.subject.id,
    amountFen: wanted.amountFen,
    reason: wanted.reason,
    actorKind: ctx.actor.kind,
    actorName: ctx.actor.name,
    createdAt: now,
  });
  await tx.enqueue(sendingRefund, { refundId: refund.id, turn: 0 }, { key: REFUND_KEY + refund.id, runAt: slot });
  return refund;
}
