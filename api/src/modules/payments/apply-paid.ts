import { paymentCameLate, paymentSucceeded } from '../../events/payments.ts';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { PaidTrade } from '../../platform/providers/payment-provider.ts';
import { ASK_KEY, CLOSE_KEY, closing } from './job-kinds.ts';
import { requestRefund } from './request-refund.ts';
import { differenceOf, outcomeOf } from './rules.ts';
import * as attempts from './stores/attempts.ts';
import * as payments from './stores/payments.ts';

export interface Applied {
  outcome: 'applied' | 'known' | 'flagged';
  flag: string | null;
  attemptId: number | null;
}

/** Money arrived: for what is owed, for what was given up, or a second time. Hearing it again changes nothing. */
export async function applyPaid(ctx: Context, tx: Tx, trade: PaidTrade): Promise<Applied> {
  const found = await attempts.lockPaymentOf(tx, trade.outTradeNo);
  if (!found) return { outcome: 'flagged', flag: 'unknown_number', attemptId: null };
  const { payment, attempt } = found;
  const flag = differenceOf(attempt, trade);
  if (flag) return { outcome: 'flagged', flag, attemptId: attempt.id };
  const outcome = outcomeOf(payment.state);
  const others = await note(ctx, tx, found, { ...trade, outcome });
  if (!others) return { outcome: 'known', flag: null, attemptId: attempt.id };
  tx.callOff(ASK_KEY + attempt.id);

  const owed = { paymentId: payment.id, purpose: payment.purpose, subjectId: payment.subjectId };
  const successTime = trade.successTime.toISOString();
  if (outcome === 'applied') {
    await tx.publish(paymentSucceeded({ ...owed, successTime }));
    for (const other of others) await tx.enqueue(closing, { attemptId: other, turn: 0 }, { key: CLOSE_KEY + other });
  } else if (outcome === 'late') {
    await tx.publish(paymentCameLate({ ...owed, attemptId: attempt.id, amountFen: attempt.amountFen, successTime }));
  } else {
    await requestRefund(ctx, tx, {
      paymentId: payment.id,
      attemptId: attempt.id,
      amountFen: attempt.amountFen,
      cause: 'duplicate_payment',
      subject: { kind: 'attempt', id: attempt.id },
      reason: '重复付款，自动退回',
    });
  }
  return { outcome: 'applied', flag: null, attemptId: attempt.id };
}

/** The other attempts that could still be paid for what is paid now; null when this money was heard of before. */
async function note(ctx: Context, tx: Tx, { payment, attempt }: attempts.PaidFor, arrived: attempts.Arrived): Promise<number[] | null> {
  if (arrived.outcome === 'applied') return payments.succeed(tx, { paymentId: payment.id, attemptId: attempt.id }, arrived, ctx.now());
  return (await attempts.succeed(tx, attempt.id, arrived)) ? [] : null;
}
