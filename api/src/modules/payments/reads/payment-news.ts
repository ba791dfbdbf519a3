import { payments } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';

/** Whose money it was, and what it was paid for. */
export interface PaymentNews {
  payerId: number;
  purpose: string;
  subjectId: number;
}

export async function newsOfPayment(db: Db | Tx['db'], paymentId: number): Promise<PaymentNews | null> {
  const [row] = await db
    .select({ payerId: payments.payerId, purpose: payments.purpose, subjectId: payments.subjectId })
    .from(payments)
    .where(eq(payments.id, paymentId));
  return row ?? null;
}
