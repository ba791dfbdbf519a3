import { idempotencyKeys } from '@lintuan/db/schema';
import { lt } from 'drizzle-orm';
import type { Tx } from './tx.ts';

export async function forgetOldKeys(tx: Tx, now: Date): Promise<void> {
  await tx.db.delete(idempotencyKeys).where(lt(idempotencyKeys.expiresAt, now));
}
