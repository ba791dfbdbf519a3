import { payments } from '@lintuan/db/schema';
import { inArray } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';

/** Whose money it was, and what it was paid for. */
export interface PaymentNews {
  payerId: number;
  purpose: string;
  subjectId: number;
}

export async function newsOfPayments(db: Db | Tx['db'], ids: readonly number[]): Promise<Map<number, PaymentNews>> {
  const rows = await db
    .select({ id: payments.id, payerId: payments.payerId, purpose: payments.purpose, subjectId: payments.subjectId })
    .from(payments)
    .where(inArray(payments.id, [...ids]));
  return new Map(rows.map(({ id, ...news }) => [id, news]));
}
