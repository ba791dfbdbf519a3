import type { PaymentDetail, PaymentId } from '@lintuan/contracts/payments/schemas';
import { paymentAttempts, paymentNotices, payments, refunds } from '@lintuan/db/schema';
import { asc, eq, getTableColumns, inArray, or } from 'drizzle-orm';
import type { AdminContext } from '../../../platform/context.ts';
import { notFound } from '../../../platform/errors/app-error.ts';
import { shopperNames } from '../../identity/index.ts';
import { presentAttempt, presentNotice, presentPayment, presentRefund } from '../present.ts';
import type { AttemptRecord } from '../stores/attempts.ts';
import type { PaymentRecord } from '../stores/payments.ts';
import type { RefundRecord } from '../stores/refunds.ts';
import { sums } from './list-payments.ts';

export async function readPayment(ctx: AdminContext, { paymentId }: PaymentId): Promise<PaymentDetail> {
  const [found] = await ctx.db
    .select({ payment: payments, ...sums })
    .from(payments)
    .where(eq(payments.publicId, paymentId));
  if (!found) throw notFound('没有这笔支付');
  const { payment, ...beside } = found;
  const [attempts, back, heard, names] = await Promise.all([
    ctx.db.select().from(paymentAttempts).where(eq(paymentAttempts.paymentId, payment.id)).orderBy(asc(paymentAttempts.id)),
    ctx.db.select().from(refunds).where(eq(refunds.paymentId, payment.id)).orderBy(asc(refunds.id)),
    noticesOf(ctx, payment.id),
    shopperNames(ctx.cipher, ctx.db, [payment.payerId]),
  ]);
  const numbers = new Map(attempts.map(({ id, outTradeNo }) => [id, outTradeNo]));
  return {
    ...presentPayment(payment as PaymentRecord, beside, names.get(payment.payerId) ?? '邻居'),
    description: payment.description,
    expiresAt: payment.expiresAt.toISOString(),
    closedAt: payment.closedAt?.toISOString() ?? null,
    attemptList: attempts.map((row) => presentAttempt(row as AttemptRecord)),
    notices: heard.map(({ number, ...row }) => presentNotice(row, number ?? numbers.get(row.attemptId ?? 0) ?? null)),
    refunds: back.map((row) => presentRefund(row as RefundRecord, payment.publicId, numbers.get(row.attemptId)!)),
  };
}

function noticesOf(ctx: AdminContext, paymentId: number) {
  const own = ctx.db.select({ id: paymentAttempts.id }).from(paymentAttempts).where(eq(paymentAttempts.paymentId, paymentId));
  return ctx.db
    .select({ ...getTableColumns(paymentNotices), number: refunds.refundNo })
    .from(paymentNotices)
    .leftJoin(refunds, eq(refunds.id, paymentNotices.refundId))
    .where(or(inArray(paymentNotices.attemptId, own), eq(refunds.paymentId, paymentId)))
    .orderBy(asc(paymentNotices.id));
}
