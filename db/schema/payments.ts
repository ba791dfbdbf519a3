import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, jsonb, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, key, publicId, time } from './columns.ts';

/** A sum owed for a purpose; it knows no orders. Open until one attempt succeeds or it is given up. */
export const payments = pgTable(
  'payments',
  {
    id: id(),
    publicId: publicId(),
    purpose: text().notNull(),
    subjectId: key().notNull(),
    subjectPublicId: text().notNull(),
    payerId: key().notNull(),
    amountFen: integer().notNull(),
    description: text().notNull(),
    state: text().notNull().default('open'),
    expiresAt: time().notNull(),
    createdAt: createdAt(),
    succeededAt: time(),
    closedAt: time(),
  },
  (t) => [
    uniqueIndex('payments_public_id').on(t.publicId),
    uniqueIndex('payments_subject').on(t.purpose, t.subjectId),
    index('payments_subject_public_id').on(t.subjectPublicId),
    index('payments_open').on(t.expiresAt).where(sql`${t.state} = 'open'`),
    index('payments_payer').on(t.payerId, t.id),
    check('payments_state', sql`${t.state} in ('open', 'succeeded', 'closed')`),
    check('payments_amount', sql`${t.amountFen} >= 0`),
    check('payments_succeeded_at', sql`(${t.state} = 'succeeded') = (${t.succeededAt} is not null)`),
  ],
);

/** One try to pay, under a number of its own at the provider. Refunds may never reserve more than it took. */
export const paymentAttempts = pgTable(
  'payment_attempts',
  {
    id: id(),
    paymentId: key()
      .notNull()
      .references(() => payments.id),
    outTradeNo: text().notNull(),
    provider: text().notNull(),
    method: text().notNull(),
    appid: text().notNull(),
    mchid: text().notNull(),
    subMchid: text(),
    profitSharing: boolean().notNull().default(false),
    payerRef: text(),
    payerIp: text(),
    amountFen: integer().notNull(),
    state: text().notNull().default('created'),
    outcome: text(),
    prepay: jsonb().$type<Record<string, string>>(),
    expiresAt: time().notNull(),
    createdAt: createdAt(),
    askedAt: time(),
    transactionId: text(),
    successTime: time(),
    closedAt: time(),
    lastError: text(),
    refundReservedFen: integer().notNull().default(0),
    refundCount: integer().notNull().default(0),
    nextRefundAt: time(),
  },
  (t) => [
    uniqueIndex('payment_attempts_out_trade_no').on(t.outTradeNo),
    uniqueIndex('payment_attempts_applied').on(t.paymentId).where(sql`${t.outcome} = 'applied'`),
    uniqueIndex('payment_attempts_transaction').on(t.transactionId, t.provider).where(sql`${t.transactionId} is not null`),
    unique('payment_attempts_of_payment').on(t.paymentId, t.id),
    index('payment_attempts_open').on(t.createdAt).where(sql`${t.state} in ('created', 'prepared')`),
    check('payment_attempts_state', sql`${t.state} in ('created', 'prepared', 'succeeded', 'closed')`),
    check('payment_attempts_outcome', sql`${t.outcome} in ('applied', 'late', 'duplicate')`),
    check(
      'payment_attempts_succeeded_whole',
      sql`(${t.state} = 'succeeded') = (${t.outcome} is not null and ${t.successTime} is not null)`,
    ),
    check('payment_attempts_provider', sql`${t.provider} in ('wechat', 'fake', 'none')`),
    check('payment_attempts_refunds', sql`${t.refundReservedFen} between 0 and ${t.amountFen} and ${t.refundCount} between 0 and 50`),
  ],
);

/** What the provider told us by itself, as it came (sealed), with what became of it. A nonce is heard once. */
export const paymentNotices = pgTable(
  'payment_notices',
  {
    id: id(),
    provider: text().notNull(),
    nonce: text().notNull(),
    serial: text().notNull(),
    sentAt: time().notNull(),
    receivedAt: createdAt(),
    eventType: text().notNull(),
    rawSealed: text().notNull(),
    outcome: text().notNull(),
    flag: text(),
    attemptId: key().references(() => paymentAttempts.id),
    refundId: key(),
  },
  (t) => [
    uniqueIndex('payment_notices_nonce').on(t.provider, t.nonce),
    index('payment_notices_outcome').on(t.outcome, t.id),
    index('payment_notices_attempt').on(t.attemptId, t.id),
    index('payment_notices_refund').on(t.refundId, t.id),
    index('payment_notices_flagged').on(t.id).where(sql`${t.flag} is not null`),
    index('payment_notices_sealed_key').on(sql`split_part(${t.rawSealed}, '.', 1)`),
    check('payment_notices_outcome', sql`${t.outcome} in ('applied', 'known', 'flagged', 'ignored')`),
  ],
);

/** Money on its way back, under a number that never changes. What it may be is reserved on the attempt when it is asked for. */
export const refunds = pgTable(
  'refunds',
  {
    id: id(),
    publicId: publicId(),
    refundNo: text().notNull(),
    paymentId: key().notNull(),
    attemptId: key().notNull(),
    cause: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: key().notNull(),
    amountFen: integer().notNull(),
    reason: text().notNull(),
    state: text().notNull().default('requested'),
    providerRefundId: text(),
    tries: integer().notNull().default(0),
    lastError: text(),
    actorKind: text().notNull(),
    actorName: text().notNull(),
    createdAt: createdAt(),
    acceptedAt: time(),
    settledAt: time(),
  },
  (t) => [
    uniqueIndex('refunds_public_id').on(t.publicId),
    uniqueIndex('refunds_refund_no').on(t.refundNo),
    uniqueIndex('refunds_once').on(t.cause, t.subjectKind, t.subjectId),
    foreignKey({
      name: 'refunds_attempt',
      columns: [t.paymentId, t.attemptId],
      foreignColumns: [paymentAttempts.paymentId, paymentAttempts.id],
    }),
    index('refunds_attempt_id').on(t.attemptId, t.id),
    index('refunds_payment').on(t.paymentId, t.id),
    index('refunds_state').on(t.state, t.id),
    check('refunds_state', sql`${t.state} in ('requested', 'processing', 'succeeded', 'failed')`),
    check('refunds_amount', sql`${t.amountFen} > 0`),
    check(
      'refunds_cause',
      sql`${t.cause} in ('after_sale', 'cancelled', 'group_failed', 'left_group', 'late_payment', 'duplicate_payment', 'shortage', 'delivery_failed')`,
    ),
    check('refunds_settled_at', sql`(${t.state} = 'succeeded') = (${t.settledAt} is not null)`),
  ],
);
