import type { NoticeQuery, NoticeRow } from '@lintuan/contracts/payments/schemas';
import type { CursorList } from '@lintuan/contracts/wire/schemas';
import { paymentAttempts, paymentNotices, payments, refunds } from '@lintuan/db/schema';
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { AdminContext } from '../../../platform/context.ts';
import { presentNotice } from '../present.ts';

/** Those that lead to no payment of ours are listed with the others, or nobody would ever see them. */
export async function listNotices(ctx: AdminContext, query: z.output<typeof NoticeQuery>): Promise<CursorList<NoticeRow>> {
  const rows = await ctx.db
    .select({
      notice: paymentNotices,
      number: sql<string | null>`coalesce(${refunds.refundNo}, ${paymentAttempts.outTradeNo})`,
      paymentId: payments.publicId,
    })
    .from(paymentNotices)
    .leftJoin(refunds, eq(refunds.id, paymentNotices.refundId))
    .leftJoin(paymentAttempts, eq(paymentAttempts.id, paymentNotices.attemptId))
    .leftJoin(payments, eq(payments.id, paymentAttempts.paymentId))
    .where(and(eq(paymentNotices.outcome, query.outcome), query.cursor ? lt(paymentNotices.id, Number(query.cursor)) : undefined))
    .orderBy(desc(paymentNotices.id))
    .limit(query.limit + 1);
  const items = rows.slice(0, query.limit).map(({ notice, number, paymentId }) => ({
    ...presentNotice(notice, number),
    provider: notice.provider,
    nonce: notice.nonce,
    paymentId,
  }));
  return { items, next: rows.length > query.limit ? items.at(-1)!.noticeId : null };
}
