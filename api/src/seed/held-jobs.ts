import { sql } from 'drizzle-orm';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { Subscriber } from '../platform/jobs/define-event.ts';
import type { EnqueueOptions } from '../platform/jobs/messages.ts';
import { createOutbox, type Outbox, subscriberTask } from '../platform/jobs/outbox.ts';

/** So far ahead that no worker takes a job of the demo's while the demo is being made. */
const HELD_MS = 400_000 * 86_400_000;
const held = (at: Date): string => new Date(at.getTime() + HELD_MS).toISOString();
const isHeld = sql`run_at > now() + make_interval(secs => ${HELD_MS / 2000})`;

/** Puts each job in line for its time by the demo's clock, which is not the database's, and holds it there. */
export function heldOutbox(subscribers: readonly Subscriber[]): Outbox {
  const plain = createOutbox([]);
  const byEvent = Map.groupBy(subscribers, (subscriber) => subscriber.event);
  return {
    open: (now) => {
      const outgoing = plain.open(now, false);
      const enqueue = (name: string, payload: unknown, options: EnqueueOptions = {}) =>
        outgoing.enqueue(name, payload, { ...options, runAt: new Date(held(options.runAt ?? now())) });
      return {
        statements: outgoing.statements,
        enqueue,
        callOff: outgoing.callOff,
        nextHeard: outgoing.nextHeard,
        publish: (event) => {
          outgoing.publish(event);
          for (const subscriber of byEvent.get(event.name) ?? []) enqueue(subscriberTask(subscriber), event.payload);
        },
      };
    },
  };
}

interface DueJob {
  task: string;
  payload: unknown;
  runAt: Date;
}

/** Takes the job whose time came first, if any has come by now; taken is taken, for a demo that fails begins anew. */
export async function takeDueJob(db: Db, now: Date): Promise<DueJob | null> {
  const { rows } = await db.execute<{ task: string; payload: unknown; run_at: string }>(sql`
    delete from graphile_worker._private_jobs job using graphile_worker._private_tasks task
    where task.id = job.task_id and job.id = (
      select id from graphile_worker._private_jobs where run_at <= ${held(now)} and ${isHeld} order by run_at, id limit 1)
    returning task.identifier as task, job.payload, job.run_at`);
  const [row] = rows;
  return row ? { task: row.task, payload: row.payload, runAt: new Date(new Date(row.run_at).getTime() - HELD_MS) } : null;
}

/** What still waits is due at its own time from now on, for any worker. */
export async function releaseHeldJobs(tx: Tx): Promise<void> {
  await tx.db.execute(sql`
    update graphile_worker._private_jobs set run_at = run_at - make_interval(secs => ${HELD_MS / 1000}) where ${isHeld}`);
}

export async function forgetHeldJobs(tx: Tx): Promise<void> {
  await tx.db.execute(sql`delete from graphile_worker._private_jobs where ${isHeld}`);
}
