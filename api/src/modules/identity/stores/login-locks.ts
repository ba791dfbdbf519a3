import { loginLocks } from '@lintuan/db/schema';
import { and, eq, lt } from 'drizzle-orm';
import type { Audience } from '../../../platform/context.ts';
import type { Tx } from '../../../platform/db/tx.ts';

const same = (audience: Audience, nameHash: string) => and(eq(loginLocks.audience, audience), eq(loginLocks.nameHash, nameHash));

export async function find(tx: Tx, audience: Audience, nameHash: string) {
  const [row] = await tx.db.select().from(loginLocks).where(same(audience, nameHash)).for('update');
  return row ?? null;
}

export async function save(tx: Tx, row: typeof loginLocks.$inferInsert): Promise<void> {
  const { failures, lockedUntil, updatedAt } = row;
  await tx.db
    .insert(loginLocks)
    .values(row)
    .onConflictDoUpdate({ target: [loginLocks.audience, loginLocks.nameHash], set: { failures, lockedUntil, updatedAt } });
}

export async function clear(tx: Tx, audience: Audience, nameHash: string): Promise<void> {
  await tx.db.delete(loginLocks).where(same(audience, nameHash));
}

export async function removeOld(tx: Tx, before: Date): Promise<void> {
  await tx.db.delete(loginLocks).where(lt(loginLocks.updatedAt, before));
}
