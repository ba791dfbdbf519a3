import type { AuditRecord } from '../audit/audit.ts';
import type { EnqueueOptions, JobKind, PublishedEvent } from '../jobs/messages.ts';
import type { Db } from './database.ts';
import type { Statement } from './statement.ts';

/** An open transaction: rows, and the side effects that commit with them. It reaches no provider. */
export interface Tx {
  readonly db: Omit<Db, 'transaction' | '$client'>;
  publish(event: PublishedEvent): Promise<void>;
  enqueue<Payload>(job: JobKind<Payload>, payload: Payload, options?: EnqueueOptions): Promise<void>;
  /** Takes back a job that waits under this key, since it would find nothing left to do. */
  callOff(key: string): void;
  /** Runs with the commit, for what nothing in the transaction waits to hear. */
  sendLast(statement: Statement): void;
  audit(record: AuditRecord): Promise<void>;
  /** Drops what caches hold under these tags, on every process, once the transaction has committed. */
  invalidate(...tags: string[]): void;
}
