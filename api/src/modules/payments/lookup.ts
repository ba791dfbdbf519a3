import type { RefundCause, RefundState } from '@lintuan/contracts/payments/schemas';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/tx.ts';
import * as payments from './stores/payments.ts';
import * as refunds from './stores/refunds.ts';

/** What other modules may know of a payment. */
export type PaymentCard = Omit<payments.PaidBy, 'subjectId'>;

/** What other modules may know of a refund. */
export interface RefundCard {
  id: number;
  publicId: string;
  refundNo: string;
  paymentId: number;
  cause: RefundCause;
  amountFen: number;
  reason: string;
  state: RefundState;
  createdAt: Date;
  acceptedAt: Date | null;
  settledAt: Date | null;
  lastError: string | null;
}

export async function paymentsOf(db: Db | Tx['db'], purpose: string, subjectIds: readonly number[]): Promise<Map<number, PaymentCard>> {
  if (subjectIds.length === 0) return new Map();
  const rows = await payments.ofSubjects(db, purpose, subjectIds);
  return new Map(rows.map(({ subjectId, ...card }) => [subjectId, card]));
}

export async function refundsBy(db: Db | Tx['db'], refundIds: readonly number[]): Promise<Map<number, RefundCard>> {
  return new Map((await refunds.byIds(db, refundIds)).map((row) => [row.id, row]));
}

/** What a PAY… number or the provider's transaction id was paid for. */
export const findByNumber = (db: Db | Tx['db'], number: string): Promise<payments.Subject | null> => payments.subjectOfNumber(db, number);

/** Whether money is still on its way back to this payer. */
export const hasOpenRefunds = (tx: Tx, payerId: number): Promise<boolean> => refunds.anyUnsettled(tx, payerId);

/** Whether this payer ever paid for anything, save for one subject. */
export const hasPaid = (db: Db | Tx['db'], payerId: number, except: payments.Subject | null = null): Promise<boolean> =>
  payments.anyPaid(db, payerId, except);
