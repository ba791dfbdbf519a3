import { statesBefore } from '@lintuan/kernel/state-table';
import { refundFailed, refundSucceeded } from '../../events/payments.ts';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { ProviderRefund } from '../../platform/providers/payment-provider.ts';
import { askingRefund, REFUND_KEY, sendingRefund } from './job-kinds.ts';
import { MOST_APPLICATIONS, nextRefundAsk, refundLife, refundSlot } from './rules.ts';
import * as attempts from './stores/attempts.ts';
import type { Done } from './stores/notices.ts';
import * as refunds from './stores/refunds.ts';

/** What the provider says of a refund, written down once; whichever word comes second changes nothing. */
export async function settleRefund(ctx: Context, tx: Tx, refund: refunds.RefundRecord, told: ProviderRefund): Promise<'applied' | 'known'> {
  switch (told.status) {
    case 'succeeded':
      return succeed(ctx, tx, refund, told);
    case 'processing':
      return accept(ctx, tx, refund, told);
    case 'abnormal':
      return failRefund(tx, refund, '微信退款异常，请在商户平台处理');
    case 'closed':
      return applyAgain(ctx, tx, refund, '微信关闭了这笔退款');
  }
}

async function succeed(ctx: Context, tx: Tx, refund: refunds.RefundRecord, told: ProviderRefund): Promise<'applied' | 'known'> {
  const moved = await refunds.move(tx, refund.id, statesBefore(refundLife, 'succeed'), {
    state: 'succeeded',
    settledAt: told.settledAt ?? ctx.now(),
    acceptedAt: refund.acceptedAt ?? ctx.now(),
    providerRefundId: told.providerRefundId,
    lastError: null,
  });
  if (!moved) return 'known';
  await tx.publish(refundSucceeded(wordsOf(moved)));
  return 'applied';
}

async function accept(ctx: Context, tx: Tx, refund: refunds.RefundRecord, told: ProviderRefund): Promise<'applied' | 'known'> {
  const change = { state: 'processing', acceptedAt: ctx.now(), providerRefundId: told.providerRefundId, lastError: null } as const;
  const moved = await refunds.move(tx, refund.id, statesBefore(refundLife, 'accept'), change);
  if (!moved) return 'known';
  await tx.enqueue(askingRefund, { refundId: refund.id, turn: 0 }, { key: REFUND_KEY + refund.id, runAt: nextRefundAsk(ctx.now(), 0) });
  return 'applied';
}

/** Closed or forgotten at the provider: the same number may be used again, but not for ever. */
export async function applyAgain(ctx: Context, tx: Tx, refund: refunds.RefundRecord, why: string): Promise<'applied' | 'known'> {
  if (refund.tries >= MOST_APPLICATIONS) return failRefund(tx, refund, why);
  const attempt = (await attempts.lock(tx, refund.attemptId))!;
  const change = { state: 'requested', lastError: why } as const;
  if (!(await refunds.move(tx, refund.id, statesBefore(refundLife, 'apply_again'), change))) return 'known';
  await sendInTurn(ctx, tx, refund.id, attempt);
  return 'applied';
}

/** Puts a refund in line at the provider, a minute after the one before it. */
export async function sendInTurn(ctx: Context, tx: Tx, refundId: number, attempt: attempts.AttemptRecord): Promise<void> {
  const { slot, next } = refundSlot(ctx.now(), attempt.nextRefundAt);
  await attempts.takeSlot(tx, attempt.id, next);
  await tx.enqueue(sendingRefund, { refundId, turn: 0 }, { key: REFUND_KEY + refundId, runAt: slot });
}

/** Failed for good: the money stays set aside until staff have seen to it. */
export async function failRefund(tx: Tx, refund: refunds.RefundRecord, lastError: string): Promise<'applied' | 'known'> {
  const moved = await refunds.move(tx, refund.id, statesBefore(refundLife, 'fail'), { state: 'failed', lastError });
  if (!moved) return 'known';
  await tx.publish(refundFailed({ ...wordsOf(moved), lastError }));
  return 'applied';
}

export async function settleByNotice(ctx: Context, tx: Tx, told: ProviderRefund, mchid: string | null): Promise<Done> {
  const refund = await refunds.findByNumber(tx.db, told.refundNo);
  const attempt = refund && (await attempts.lock(tx, refund.attemptId));
  if (!refund || !attempt) return { outcome: 'flagged', flag: 'unknown_number', attemptId: null, refundId: null };
  const about = { attemptId: attempt.id, refundId: refund.id };
  if (mchid !== attempt.mchid) return { outcome: 'flagged', flag: 'another_mchid', ...about };
  if (told.amountFen !== refund.amountFen || told.outTradeNo !== attempt.outTradeNo)
    return { outcome: 'flagged', flag: 'another_amount', ...about };
  return { outcome: await settleRefund(ctx, tx, refund, told), flag: null, ...about };
}

const wordsOf = ({ id, paymentId, cause, subjectKind, subjectId, amountFen }: refunds.RefundRecord) => ({
  refundId: id,
  paymentId,
  cause,
  subjectKind,
  subjectId,
  amountFen,
});
