import type { RefundQuery, RefundRow } from '@lintuan/contracts/payments/schemas';
import type { Listed } from '@lintuan/contracts/wire/schemas';
import { paymentAttempts, payments, refunds } from '@lintuan/db/schema';
import { and, count, desc, eq, inArray, or } from 'drizzle-orm';
import { union } from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import type { AdminContext, Context } from '../../../platform/context.ts';
import { pageOf } from '../../../platform/db/page.ts';
import { presentRefund } from '../present.ts';
import type { RefundRecord } from '../stores/refunds.ts';

const withNumbers = (db: Context['db']) =>
  db
    .select({ refund: refunds, paymentId: payments.publicId, outTradeNo: paymentAttempts.outTradeNo })
    .from(refunds)
    .innerJoin(paymentAttempts, eq(paymentAttempts.id, refunds.attemptId))
    .innerJoin(payments, eq(payments.id, refunds.paymentId));

export async function listRefunds(ctx: AdminContext, query: z.output<typeof RefundQuery>): Promise<Listed<RefundRow>> {
  const match = and(
    query.number ? inArray(refunds.id, numbered(ctx.db, query.number)) : undefined,
    query.state ? eq(refunds.state, query.state) : undefined,
    query.cause ? eq(refunds.cause, query.cause) : undefined,
  );
  const [rows, [total]] = await Promise.all([
    withNumbers(ctx.db)
      .where(match)
      .orderBy(desc(refunds.id))
      .limit(query.limit)
      .offset((query.page - 1) * query.limit),
    ctx.db.select({ count: count() }).from(refunds).where(match),
  ]);
  return pageOf(
    rows.map((row) => presentRefund(row.refund as RefundRecord, row.paymentId, row.outTradeNo)),
    query,
    total!.count,
  );
}

/** By the refund's own number, its payment's or its attempt's, each through its index. */
const numbered = (db: Context['db'], number: string) =>
  union(
    db
      .select({ id: refunds.id })
      .from(refunds)
      .where(or(eq(refunds.refundNo, number), eq(refunds.publicId, number))),
    db
      .select({ id: refunds.id })
      .from(refunds)
      .innerJoin(payments, eq(payments.id, refunds.paymentId))
      .where(eq(payments.publicId, number)),
    db
      .select({ id: refunds.id })
      .from(refunds)
      .innerJoin(paymentAttempts, eq(paymentAttempts.id, refunds.attemptId))
      .where(or(eq(paymentAttempts.outTradeNo, number), eq(paymentAttempts.transactionId, number))),
  );
