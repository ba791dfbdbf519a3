import { sql } from 'drizzle-orm';
import type { AuditRecord } from '../audit/audit.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Cache } from '../cache/cache.ts';
import { announceStale } from '../cache/stale-channel.ts';
import type { Actor } from '../context.ts';
import type { Outbox, Outgoing } from '../jobs/outbox.ts';
import { type Db, onOwnConnection } from './database.ts';
import { isPassing } from './sql-errors.ts';
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
}

/** Runs the work in one transaction; it is tried again when the database chose it as the victim of a deadlock. */
export async function runTransaction<Result>(scope: TransactionScope, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const stale = new Set<string>();
    try {
      const result = await onOwnConnection(scope.db, (own) =>
        own.transaction(async (db) => {
          const outgoing = scope.outbox.open(scope.now);
          const open = openTx(scope, db as Tx['db'], outgoing, stale);
          const answer = await work(open.tx).finally(open.end);
          await outgoing.write(db as Tx['db']);
          if (stale.size > 0) await announceStale(db, stale);
          return answer;
        }),
      );
      scope.cache.drop(stale);
      return result;
    } catch (error) {
      if (attempt >= TRIES || !isPassing(error)) throw error;
    }
  }
}

function openTx(scope: TransactionScope, db: Tx['db'], outgoing: Outgoing, stale: Set<string>): { tx: Tx; end(): void } {
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
      outgoing.enqueue(job.name, payload, options);
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
