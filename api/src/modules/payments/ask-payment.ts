import type { PaymentDetail, PaymentId } from '@lintuan/contracts/payments/schemas';
import type { AdminContext } from '../../platform/context.ts';
import { notFound } from '../../platform/errors/app-error.ts';
import { askAttempt } from './ask-attempt.ts';
import { readPayment } from './reads/read-payment.ts';
import { askRefund } from './send-refund.ts';
import * as attempts from './stores/attempts.ts';
import * as payments from './stores/payments.ts';
import * as refunds from './stores/refunds.ts';

/** Staff want to know now: the provider is asked about every open attempt and refund of a payment. */
export async function askPayment(ctx: AdminContext, { paymentId }: PaymentId): Promise<PaymentDetail> {
  const payment = await payments.findByPublicId(ctx.db, paymentId);
  if (!payment) throw notFound('没有这笔支付');
  for (const attempt of await attempts.liveOf(ctx.db, payment.id)) await askAttempt(ctx, attempt);
  for (const refund of await refunds.unsettledOf(ctx.db, payment.id)) {
    if (refund.state === 'processing') await askRefund(ctx, refund.id, 0);
  }
  await ctx.transaction((tx) =>
    tx.audit({
      action: 'payments.asked',
      subject: { kind: 'payment', id: payment.publicId, name: payment.description },
    }),
  );
  return readPayment(ctx, { paymentId });
}
