import { createHash } from 'node:crypto';
import { idempotencyKeys } from '@lintuan/db/schema';
import { and, eq, sql } from 'drizzle-orm';
import { refuse } from '../errors/app-error.ts';
import type { Tx } from './tx.ts';

const KEPT_DAYS = 7;

/** Who asks for what, under which key, with which body. */
export interface KeyedWrite {
  actor: string;
  operation: string;
  key: string;
  body: unknown;
}

/** Does the work once per key: a repeat gets the first answer, and the same key with another body is refused. */
export async function answerOnce<Answer>(tx: Tx, write: KeyedWrite, now: Date, work: () => Promise<Answer>): Promise<Answer> {
  const { actor, operation, key } = write;
  const bodyHash = createHash('sha256').update(JSON.stringify(write.body)).digest('base64url');
  const expiresAt = new Date(now.getTime() + KEPT_DAYS * 86_400_000);
  const same = and(eq(idempotencyKeys.actor, actor), eq(idempotencyKeys.operation, operation), eq(idempotencyKeys.key, key));
  const claimed = await tx.db
    .insert(idempotencyKeys)
    .values({ actor, operation, key, bodyHash, expiresAt })
    .onConflictDoUpdate({
      target: [idempotencyKeys.actor, idempotencyKeys.operation, idempotencyKeys.key],
      set: { bodyHash, expiresAt, answer: sql`null` },
      setWhere: sql`${idempotencyKeys.expiresAt} <= ${now}`,
    })
    .returning({ key: idempotencyKeys.key })
    .prepare('idempotency_claim')
    .execute();
  if (claimed.length === 0) {
    const [first] = await tx.db.select().from(idempotencyKeys).where(same);
    if (first?.bodyHash !== bodyHash) throw refuse('request.key_reused');
    return first.answer as Answer;
  }
  const answer = await work();
  if (answer !== undefined) await tx.db.update(idempotencyKeys).set({ answer }).where(same).prepare('idempotency_answer').execute();
  return answer;
}
