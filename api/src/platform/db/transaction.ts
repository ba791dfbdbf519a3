import { sql } from 'drizzle-orm';
import type { AuditRecord } from '../audit/audit.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Cache } from '../cache/cache.ts';
import { wordsOfStale } from '../cache/stale-channel.ts';
import type { Actor } from '../context.ts';
import type { HeardWithin, Outbox, Outgoing } from '../jobs/outbox.ts';
import type { Client } from './client.ts';
import { type Db, onOwnConnection } from './database.ts';
import { isAway, isPassing } from './sql-errors.ts';
import type { Statement } from './statement.ts';
import type { Tx } from './tx.ts';

const TRIES = 4;

export interface TransactionScope {
  db: Db;
  outbox: Outbox;
  cache: Cache;
  actor: Actor;
  requestId: string;
  ip: string | null;
  now(): Date;
  hear(tx: Tx, heard: HeardWithin): Promise<void>;
}

/** Whoever was to hear an event within the transaction failed. */
class NotHeard extends Error {}

/**
 * Runs the work in one transaction, and then what is heard within it. It is tried again when the database chose it as
 * the victim of a deadlock, and without the hearing when that failed: nobody's failure is the publisher's.
 */
export async function runTransaction<Result>(scope: TransactionScope, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  let within = true;
  for (let attempt = 1; ; attempt += 1) {
    const stale = new Set<string>();
    try {
      const result = await onOwnConnection(scope.db, (own, client) =>
        committed(client, async () => {
          const last: Statement[] = [];
          const outgoing = scope.outbox.open(scope.now, within);
          const open = openTx(scope, own, outgoing, last, stale);
          const answer = await withHearing(scope, open.tx, outgoing, work).finally(open.end);
          return { answer, last: [...last, ...outgoing.statements(), ...wordsOfStale(stale)] };
        }),
      );
      scope.cache.drop(stale);
      return result;
    } catch (error) {
      if (error instanceof NotHeard) within = false;
      else if (attempt >= TRIES || !isPassing(error)) throw error;
    }
  }
}

async function withHearing<Result>(
  scope: TransactionScope,
  tx: Tx,
  outgoing: Outgoing,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const answer = await work(tx);
  for (let heard = outgoing.nextHeard(); heard; heard = outgoing.nextHeard()) {
    try {
      await scope.hear(tx, heard);
    } catch (error) {
      throw isAway(error) ? error : new NotHeard('an event was not heard within its transaction', { cause: error });
    }
  }
  return answer;
}

/** The last statements and the commit travel together: when one of them fails, the commit after it is a rollback. */
async function committed<Answer>(client: Client, work: () => Promise<{ answer: Answer; last: Statement[] }>): Promise<Answer> {
  await client.query('begin');
  try {
    const { answer, last } = await work();
    const results = await client.queryTogether([...last, 'commit']);
    if (results.at(-1)?.command !== 'COMMIT') throw new Error('a transaction went on after one of its statements had failed');
    return answer;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

function openTx(scope: TransactionScope, db: Tx['db'], outgoing: Outgoing, last: Statement[], stale: Set<string>): { tx: Tx; end(): void } {
  let ended = false;
  const requireOpen = () => {
    if (ended) throw new Error('a transaction was used after its end');
  };
  const tx: Tx = {
    get db() {
      requireOpen();
      return db;
    },
    publish: async (event) => {
      requireOpen();
      outgoing.publish(event);
    },
    enqueue: async (job, payload, options) => {
      requireOpen();
      outgoing.enqueue(job.name, payload, { ...options, unhurried: job.unhurried });
    },
    callOff: (key) => {
      requireOpen();
      outgoing.callOff(key);
    },
    sendLast: (statement) => {
      requireOpen();
      last.push(statement);
    },
    audit: (record: AuditRecord) => writeAudit(tx, scope, record),
    invalidate: (...tags) => {
      for (const tag of tags) stale.add(tag);
    },
  };
  return {
    tx,
    end: () => {
      ended = true;
    },
  };
}

/** Makes callers that name the same thing take turns until their transactions end. */
export async function takeTurns(tx: Tx, name: string): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}
