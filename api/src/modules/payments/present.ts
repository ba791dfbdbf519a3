import type { AttemptView, NoticeView, PaymentRow, RefundRow } from '@lintuan/contracts/payments/schemas';
import type { AttemptRecord } from './stores/attempts.ts';
import type { NoticeRecord } from './stores/notices.ts';
import type { PaymentRecord } from './stores/payments.ts';
import type { RefundRecord } from './stores/refunds.ts';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export interface Sums {
  refundedFen: number;
  attempts: number;
  flagged: boolean;
}

export const presentPayment = (row: PaymentRecord, sums: Sums, payerName: string): PaymentRow => ({
  paymentId: row.publicId,
  purpose: row.purpose,
  subjectId: row.subjectPublicId,
  payerName,
  amountFen: row.amountFen,
  refundedFen: sums.refundedFen,
  state: row.state,
  attempts: sums.attempts,
  flagged: sums.flagged,
  createdAt: row.createdAt.toISOString(),
  succeededAt: iso(row.succeededAt),
});

export const presentAttempt = (row: AttemptRecord): AttemptView => ({
  outTradeNo: row.outTradeNo,
  provider: row.provider,
  method: row.method,
  mchid: row.mchid,
  amountFen: row.amountFen,
  state: row.state,
  outcome: row.outcome,
  transactionId: row.transactionId,
  refundReservedFen: row.refundReservedFen,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  successTime: iso(row.successTime),
  closedAt: iso(row.closedAt),
  lastError: row.lastError,
});

export const presentNotice = (row: NoticeRecord, number: string | null): NoticeView => ({
  noticeId: String(row.id),
  eventType: row.eventType,
  serial: row.serial,
  sentAt: row.sentAt.toISOString(),
  receivedAt: row.receivedAt.toISOString(),
  outcome: row.outcome as NoticeView['outcome'],
  flag: row.flag,
  number,
});

export const presentRefund = (row: RefundRecord, paymentId: string, outTradeNo: string): RefundRow => ({
  refundId: row.publicId,
  refundNo: row.refundNo,
  paymentId,
  outTradeNo,
  cause: row.cause,
  amountFen: row.amountFen,
  reason: row.reason,
  state: row.state,
  tries: row.tries,
  lastError: row.lastError,
  actorName: row.actorName,
  createdAt: row.createdAt.toISOString(),
  acceptedAt: iso(row.acceptedAt),
  settledAt: iso(row.settledAt),
});
