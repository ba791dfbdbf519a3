import type { RefundId, RefundRow } from '@lintuan/contracts/payments/schemas';
import { statesBefore } from '@lintuan/kernel/state-table';
import type { AdminContext } from '../../platform/context.ts';
import { notFound, refuse } from '../../platform/errors/app-error.ts';
import { presentRefund } from './present.ts';
import { refundLife } from './rules.ts';
import { sendInTurn } from './settle-refund.ts';
import * as attempts from './stores/attempts.ts';
import * as payments from './stores/payments.ts';
import * as refunds from './stores/refunds.ts';

/** Puts a refund that failed back in line, under the number it always had. */
export async function retryRefund(ctx: AdminContext, { refundId }: RefundId): Promise<RefundRow> {
  return ctx.once(async (tx) => {
    const before = await refunds.findByPublicId(tx.db, refundId);
    if (!before) throw notFound('没有这笔退款');
    const payment = await payments.lock(tx, before.paymentId);
    const attempt = (await attempts.lock(tx, before.attemptId))!;
    const refund = await refunds.move(tx, before.id, statesBefore(refundLife, 'retry'), { state: 'requested', tries: 0 });
    if (!refund) throw refuse('payments.wrong_state');
    await sendInTurn(ctx, tx, refund.id, attempt);
    await tx.audit({
      action: 'payments.refund_retried',
      subject: { kind: 'refund', id: refund.publicId, name: refund.refundNo },
      before: { state: before.state, tries: before.tries, lastError: before.lastError },
      after: { state: refund.state, tries: refund.tries, lastError: refund.lastError },
    });
    return presentRefund(refund, payment.publicId, attempt.outTradeNo);
  });
}
