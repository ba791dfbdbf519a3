import { createHash } from 'node:crypto';
import { idempotencyKeys } from '@lintuan/db/schema';
import { and, eq } from 'drizzle-orm';
import { refuse } from '../errors/app-error.ts';
import { run, statement } from './statement.ts';
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
  const claimed = await run(
    tx.db,
    statement`insert into idempotency_keys (actor, operation, key, body_hash, expires_at)
      values (${actor}, ${operation}, ${key}, ${bodyHash}, ${expiresAt})
      on conflict (actor, operation, key) do update set body_hash = excluded.body_hash, expires_at = excluded.expires_at, answer = null
        where idempotency_keys.expires_at <= ${now}
      returning key`,
  );
  if (claimed.length === 0) {
    const same = and(eq(idempotencyKeys.actor, actor), eq(idempotencyKeys.operation, operation), eq(idempotencyKeys.key, key));
    const [first] = await tx.db.select().from(idempotencyKeys).where(same);
    if (first?.bodyHash !== bodyHash) throw refuse('request.key_reused');
    return first.answer as Answer;
  }
  const answer = await work();
  if (answer !== undefined) {
    tx.sendLast(statement`update idempotency_keys set answer = ${JSON.stringify(answer)}::jsonb
      where actor = ${actor} and operation = ${operation} and key = ${key}`);
  }
  return answer;
}
