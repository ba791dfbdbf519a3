import type { Context } from '../../platform/context.ts';
import type { ProviderRefund, Refused } from '../../platform/providers/payment-provider.ts';
import { ProviderError } from '../../platform/providers/providers.ts';
import { askingRefund, REFUND_KEY, sendingRefund } from './job-kinds.ts';
import { providerOf } from './provider-of.ts';
import { MOST_REFUND_TRIES, nextRefundAsk, nextRefundTry } from './rules.ts';
import { applyAgain, failRefund, settleRefund } from './settle-refund.ts';
import * as attempts from './stores/attempts.ts';
import * as refunds from './stores/refunds.ts';

/** Asks for a refund under its number, which gives the money back once however often it is asked. */
export async function sendRefund(ctx: Context, refundId: number): Promise<void> {
  const refund = await refunds.find(ctx.db, refundId);
  if (refund?.state !== 'requested') return;
  const attempt = (await attempts.find(ctx.db, refund.attemptId))!;
  try {
    const answer = await providerOf(ctx, attempt).refund({
      outTradeNo: attempt.outTradeNo,
      refundNo: refund.refundNo,
      amountFen: refund.amountFen,
      totalFen: attempt.amountFen,
      reason: refund.reason,
    });
    await takeAnswer(ctx, refund, answer);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    await tryLater(ctx, refund, error);
  }
}

const takeAnswer = (ctx: Context, refund: refunds.RefundRecord, answer: ProviderRefund | Refused) =>
  ctx.transaction(async (tx) => {
    await attempts.lock(tx, refund.attemptId);
    const tries = await refunds.countTry(tx, refund.id, null);
    if (answer.kind === 'refused') await failRefund(tx, refund, `${answer.code} ${answer.message}`.trim());
    else await settleRefund(ctx, tx, { ...refund, tries }, answer);
  });

/** The provider is away: the same number again, later and later. */
async function tryLater(ctx: Context, refund: refunds.RefundRecord, error: ProviderError): Promise<void> {
  ctx.log.warn({ refundNo: refund.refundNo, error }, 'a refund could not be asked for yet');
  await ctx.transaction(async (tx) => {
    await attempts.lock(tx, refund.attemptId);
    const tries = await refunds.countTry(tx, refund.id, error.message);
    if (tries >= MOST_REFUND_TRIES) {
      await failRefund(tx, refund, error.message);
      return;
    }
    const runAt = nextRefundTry(ctx.now(), tries - 1);
    await tx.enqueue(sendingRefund, { refundId: refund.id, turn: tries }, { key: REFUND_KEY + refund.id, runAt });
  });
}

/** Asks how a refund that was accepted stands, until it is settled. */
export async function askRefund(ctx: Context, refundId: number, turn: number): Promise<void> {
  const refund = await refunds.find(ctx.db, refundId);
  if (refund?.state !== 'processing') return;
  const told = await askProvider(ctx, refund);
  await ctx.transaction(async (tx) => {
    await attempts.lock(tx, refund.attemptId);
    if (told === 'unknown') await applyAgain(ctx, tx, refund, '微信查不到这笔退款');
    else if (told !== 'away' && told.status !== 'processing') await settleRefund(ctx, tx, refund, told);
    else {
      const runAt = nextRefundAsk(ctx.now(), turn + 1);
      await tx.enqueue(askingRefund, { refundId, turn: turn + 1 }, { key: REFUND_KEY + refundId, runAt });
    }
  });
}

async function askProvider(ctx: Context, refund: refunds.RefundRecord): Promise<ProviderRefund | 'unknown' | 'away'> {
  const attempt = (await attempts.find(ctx.db, refund.attemptId))!;
  try {
    return (await providerOf(ctx, attempt).queryRefund(refund.refundNo)) ?? 'unknown';
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    ctx.log.warn({ refundNo: refund.refundNo, error }, 'a refund could not be asked about yet');
    return 'away';
  }
}
