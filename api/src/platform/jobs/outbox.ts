import { type Statement, statement } from '../db/statement.ts';
import type { Subscriber } from './define-event.ts';
import type { EnqueueOptions, PublishedEvent } from './messages.ts';

/** What a transaction has to say when it commits. */
export interface Outgoing {
  publish(event: PublishedEvent): void;
  enqueue(name: string, payload: unknown, options?: EnqueueOptions): void;
  /** All of it as rows of the transaction: one statement, or none when there is nothing to say. */
  statements(): Statement[];
}

export interface Outbox {
  open(now: () => Date): Outgoing;
}

export const subscriberTask = (subscriber: Pick<Subscriber, 'event' | 'name'>): string => `${subscriber.event}>${subscriber.name}`;

interface JobSpec {
  identifier: string;
  payload: unknown;
  queue_name: string | null;
  run_at: string | null;
  max_attempts: number | null;
  job_key: string | null;
}

const writing = (events: unknown[], jobs: unknown[]): Statement[] => {
  if (events.length + jobs.length === 0) return [];
  if (jobs.length === 0) {
    return [
      statement`
      insert into events (name, version, payload, created_at)
      select name, version, payload, created_at
      from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as event(name text, version smallint, payload jsonb, created_at timestamptz)`,
    ];
  }
  return [
    statement`
    with written as (
      insert into events (name, version, payload, created_at)
      select name, version, payload, created_at
      from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as event(name text, version smallint, payload jsonb, created_at timestamptz))
    select count(*) from graphile_worker.add_jobs(
      array(select spec from json_populate_recordset(null::graphile_worker.job_spec, ${JSON.stringify(jobs)}::json) as spec))`,
  ];
};

/** Events and jobs are rows of the same transaction: either all of it happened, or none of it. */
export function createOutbox(subscribers: readonly Subscriber[]): Outbox {
  const byEvent = Map.groupBy(subscribers, (subscriber) => subscriber.event);
  return { open: (now) => openOutgoing(byEvent, now) };
}

function openOutgoing(byEvent: ReadonlyMap<string, Subscriber[]>, now: () => Date): Outgoing {
  const events: (PublishedEvent & { created_at: string })[] = [];
  const jobs: JobSpec[] = [];

  const enqueue: Outgoing['enqueue'] = (name, payload, { runAt, key, queue, maxAttempts } = {}) => {
    const waiting = key === undefined ? -1 : jobs.findIndex((job) => job.job_key === key);
    if (waiting >= 0) jobs.splice(waiting, 1);
    jobs.push({
      identifier: name,
      payload,
      queue_name: queue ?? null,
      run_at: runAt?.toISOString() ?? null,
      max_attempts: maxAttempts ?? null,
      job_key: key ?? null,
    });
  };

  return {
    enqueue,
    publish: (event) => {
      events.push({ ...event, created_at: now().toISOString() });
      for (const subscriber of byEvent.get(event.name) ?? []) enqueue(subscriberTask(subscriber), event.payload);
    },
    statements: () => writing(events, jobs),
  };
}
