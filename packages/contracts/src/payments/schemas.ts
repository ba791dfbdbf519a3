import { z } from 'zod';
import { Cursor, cursorListOf, Day, Limit, listOf, Page, PublicId, Time } from '../wire/schemas.ts';

export const paymentStates = ['open', 'succeeded', 'closed'] as const;
export const attemptStates = ['created', 'prepared', 'succeeded', 'closed'] as const;
export const attemptOutcomes = ['applied', 'late', 'duplicate'] as const;
export const noticeOutcomes = ['applied', 'known', 'flagged', 'ignored'] as const;
export const refundStates = ['requested', 'processing', 'succeeded', 'failed'] as const;
export const refundCauses = [
  'after_sale',
  'cancelled',
  'group_failed',
  'left_group',
  'late_payment',
  'duplicate_payment',
  'shortage',
  'delivery_failed',
] as const;
export const PaymentState = z.enum(paymentStates);
export const AttemptState = z.enum(attemptStates);
export const AttemptOutcome = z.enum(attemptOutcomes);
export const NoticeOutcome = z.enum(noticeOutcomes);
export const RefundState = z.enum(refundStates);
export const RefundCause = z.enum(refundCauses);

export const PaymentRow = z.object({
  paymentId: PublicId,
  purpose: z.string(),
  /** The public id of what is paid for: a checkout. */
  subjectId: PublicId.nullable(),
  payerName: z.string(),
  amountFen: z.int(),
  refundedFen: z.int(),
  state: PaymentState,
  attempts: z.int(),
  flagged: z.boolean(),
  createdAt: Time,
  succeededAt: Time.nullable(),
});
export const PaymentQuery = z.strictObject({
  /** A PAY… number, WeChat's transaction id, or the public id of the payment or of the checkout it is for. */
  number: z.string().trim().max(64, '单号太长').optional(),
  state: PaymentState.optional(),
  flagged: z.enum(['true', 'false']).optional(),
  from: Day.optional(),
  until: Day.optional(),
  page: Page,
  limit: Limit,
});
export const PaymentList = listOf(PaymentRow);
export const PaymentId = z.strictObject({ paymentId: PublicId });

export const AttemptView = z.object({
  outTradeNo: z.string(),
  provider: z.string(),
  method: z.string(),
  mchid: z.string(),
  amountFen: z.int(),
  state: AttemptState,
  outcome: AttemptOutcome.nullable(),
  transactionId: z.string().nullable(),
  refundReservedFen: z.int(),
  createdAt: Time,
  expiresAt: Time,
  successTime: Time.nullable(),
  closedAt: Time.nullable(),
  lastError: z.string().nullable(),
});
export const NoticeView = z.object({
  noticeId: z.string(),
  eventType: z.string(),
  serial: z.string(),
  sentAt: Time,
  receivedAt: Time,
  outcome: NoticeOutcome,
  flag: z.string().nullable(),
  /** Of the attempt or refund it is about, as far as we know that one. */
  number: z.string().nullable(),
});
export const NoticeRow = z.object({
  ...NoticeView.shape,
  provider: z.string(),
  nonce: z.string(),
  paymentId: PublicId.nullable(),
});
/** Whoever does not say which sees those that want a look. */
export const NoticeQuery = z.strictObject({ outcome: NoticeOutcome.default('flagged'), cursor: Cursor.optional(), limit: Limit });
export const NoticeList = cursorListOf(NoticeRow);
export const RefundRow = z.object({
  refundId: PublicId,
  refundNo: z.string(),
  paymentId: PublicId,
  outTradeNo: z.string(),
  cause: RefundCause,
  amountFen: z.int(),
  reason: z.string(),
  state: RefundState,
  tries: z.int(),
  lastError: z.string().nullable(),
  actorName: z.string(),
  createdAt: Time,
  acceptedAt: Time.nullable(),
  settledAt: Time.nullable(),
});
export const PaymentDetail = z.object({
  ...PaymentRow.shape,
  description: z.string(),
  expiresAt: Time,
  closedAt: Time.nullable(),
  attemptList: z.array(AttemptView),
  notices: z.array(NoticeView),
  refunds: z.array(RefundRow),
});
export const RefundQuery = z.strictObject({
  number: z.string().trim().max(64, '单号太长').optional(),
  state: RefundState.optional(),
  cause: RefundCause.optional(),
  page: Page,
  limit: Limit,
});
export const RefundList = listOf(RefundRow);
export const RefundId = z.strictObject({ refundId: PublicId });

export type PaymentState = z.output<typeof PaymentState>;
export type AttemptState = z.output<typeof AttemptState>;
export type AttemptOutcome = z.output<typeof AttemptOutcome>;
export type NoticeOutcome = z.output<typeof NoticeOutcome>;
export type RefundState = z.output<typeof RefundState>;
export type RefundCause = z.output<typeof RefundCause>;
export type PaymentRow = z.output<typeof PaymentRow>;
export type PaymentQuery = z.input<typeof PaymentQuery>;
export type PaymentId = z.input<typeof PaymentId>;
export type AttemptView = z.output<typeof AttemptView>;
export type NoticeView = z.output<typeof NoticeView>;
export type NoticeRow = z.output<typeof NoticeRow>;
export type NoticeQuery = z.input<typeof NoticeQuery>;
export type RefundRow = z.output<typeof RefundRow>;
export type PaymentDetail = z.output<typeof PaymentDetail>;
export type RefundQuery = z.input<typeof RefundQuery>;
export type RefundId = z.input<typeof RefundId>;
