import type { PaymentQuery, PaymentRow } from '@lintuan/contracts/payments/schemas';
import type { Listed } from '@lintuan/contracts/wire/schemas';
import { payments } from '@lintuan/db/schema';
import { addDays, startOfShanghaiDay } from '@lintuan/kernel/shanghai-day';
import { and, count, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { AdminContext } from '../../../platform/context.ts';
import { pageOf } from '../../../platform/db/page.ts';
import { shopperNames } from '../../identity/index.ts';
import { presentPayment } from '../present.ts';
import type { PaymentRecord } from '../stores/payments.ts';

type Query = z.output<typeof PaymentQuery>;

/** Beside each payment: how often it was tried, what went back, and whether a notice about it wants a look. */
export const sums = {
  attempts: sql<number>`(select count(*) from payment_attempts attempt where attempt.payment_id = payments.id)::int`,
  refundedFen: sql<number>`(select coalesce(sum(refund.amount_fen), 0) from refunds refund
    where refund.payment_id = payments.id and refund.state = 'succeeded')::int`,
  flagged: sql<boolean>`exists (select from payment_notices notice
    left join payment_attempts attempt on attempt.id = notice.attempt_id left join refunds refund on refund.id = notice.refund_id
    where notice.flag is not null and payments.id in (attempt.payment_id, refund.payment_id))`,
};

export async function listPayments(ctx: AdminContext, query: Query): Promise<Listed<PaymentRow>> {
  const match = matching(query);
  const [rows, [total]] = await Promise.all([
    ctx.db
      .select({ payment: payments, ...sums })
      .from(payments)
      .where(match)
      .orderBy(desc(payments.id))
      .limit(query.limit)
      .offset((query.page - 1) * query.limit),
    ctx.db.select({ count: count() }).from(payments).where(match),
  ]);
  const names = await shopperNames(
    ctx.cipher,
    ctx.db,
    rows.map(({ payment }) => payment.payerId),
  );
  const items = rows.map(({ payment, ...beside }) =>
    presentPayment(payment as PaymentRecord, beside, names.get(payment.payerId) ?? '邻居'),
  );
  return pageOf(items, query, total!.count);
}

function matching({ number, state, flagged, from, until }: Query): SQL | undefined {
  return and(
    number ? numbered(number) : undefined,
    state ? eq(payments.state, state) : undefined,
    flagged ? eq(sums.flagged, flagged === 'true') : undefined,
    from ? gte(payments.createdAt, startOfShanghaiDay(from)) : undefined,
    until ? lt(payments.createdAt, startOfShanghaiDay(addDays(until, 1))) : undefined,
  );
}

/** By a number of ours or of the provider's, or by what it is paid for. */
const numbered = (number: string): SQL =>
  sql`${payments.id} in (
    select id from payments where public_id = ${number}
    union select id from payments where subject_public_id = ${number}
    union select payment_id from payment_attempts where out_trade_no = ${number}
    union select payment_id from payment_attempts where transaction_id = ${number})`;
