import { createHash } from 'node:crypto';
import { refuse } from '../errors/app-error.ts';
import type { Db } from './database.ts';
import { brokenConstraint, isAway } from './sql-errors.ts';
import { run, type Statement, statement } from './statement.ts';
import type { Tx } from './tx.ts';

const KEPT_DAYS = 7;

/** Who asks for what, under which key, with which body. */
export interface KeyedWrite {
  actor: string;
  operation: string;
  key: string;
  body: unknown;
}

interface Around {
  db: Db;
  now(): Date;
  transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
}

/**
 * Does the work once per key. The key commits with what was done, so that of several who do it only the first can:
 * the others fail, by the key if by nothing before, and get the first one's answer. A failure of one's own leaves no key.
 */
export async function answerOnce<Answer>(around: Around, write: KeyedWrite, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
  const bodyHash = createHash('sha256').update(JSON.stringify(write.body)).digest('base64url');
  for (;;) {
    try {
      return await around.transaction(async (tx) => {
        const answer = await work(tx);
        tx.sendLast(keep(write, { bodyHash, answer, expiresAt: new Date(around.now().getTime() + KEPT_DAYS * 86_400_000) }));
        return answer;
      });
    } catch (error) {
      if (isAway(error)) throw error;
      const first = await find(around.db, write);
      const expired = first !== null && first.expiresAt <= around.now();
      if (expired && brokenConstraint(error) === 'idempotency_keys_pkey') await forget(around.db, write, first.expiresAt);
      else if (!first || expired) throw error;
      else if (first.bodyHash !== bodyHash) throw refuse('request.key_reused');
      else return first.answer as Answer;
    }
  }
}

interface Kept {
  bodyHash: string;
  answer: unknown;
  expiresAt: Date;
}

const keep = ({ actor, operation, key }: KeyedWrite, { bodyHash, answer, expiresAt }: Kept): Statement => statement`
  insert into idempotency_keys (actor, operation, key, body_hash, answer, expires_at)
  values (${actor}, ${operation}, ${key}, ${bodyHash}, ${answer === undefined ? null : JSON.stringify(answer)}::jsonb, ${expiresAt})`;

async function find(db: Db, { actor, operation, key }: KeyedWrite): Promise<Kept | null> {
  const [row] = await run<{ body_hash: string; answer: unknown; expires_at: Date }>(
    db,
    statement`select body_hash, answer, expires_at from idempotency_keys where actor = ${actor} and operation = ${operation} and key = ${key}`,
  );
  return row ? { bodyHash: row.body_hash, answer: row.answer, expiresAt: row.expires_at } : null;
}

const forget = (db: Db, { actor, operation, key }: KeyedWrite, expiresAt: Date) =>
  run(
    db,
    statement`delete from idempotency_keys where actor = ${actor} and operation = ${operation} and key = ${key} and expires_at = ${expiresAt}`,
  );
