import type { Statement } from '../db/statement.ts';
import type { Subscriber } from './define-event.ts';
import type { EnqueueOptions, PublishedEvent } from './messages.ts';
import { type JobSpec, written } from './write-outgoing.ts';

/** What a transaction has to say when it commits. */
export interface Outgoing {
  publish(event: PublishedEvent): void;
  enqueue(name: string, payload: unknown, options?: EnqueueOptions & { quiet?: boolean }): void;
  /** All of it as rows of the transaction: one statement, or none when there is nothing to say. */
  statements(): Statement[];
}

export interface Outbox {
  open(now: () => Date): Outgoing;
}

export const subscriberTask = (subscriber: Pick<Subscriber, 'event' | 'name'>): string => `${subscriber.event}>${subscriber.name}`;

/** Events and jobs are rows of the same transaction: either all of it happened, or none of it. */
export function createOutbox(subscribers: readonly Subscriber[]): Outbox {
  const byEvent = Map.groupBy(subscribers, (subscriber) => subscriber.event);
  return { open: (now) => openOutgoing(byEvent, now) };
}

function openOutgoing(byEvent: ReadonlyMap<string, Subscriber[]>, now: () => Date): Outgoing {
  const events: (PublishedEvent & { created_at: string })[] = [];
  const jobs: JobSpec[] = [];

  const enqueue: Outgoing['enqueue'] = (name, payload, { runAt, key, queue, maxAttempts, quiet } = {}) => {
    const waiting = key === undefined ? -1 : jobs.findIndex((job) => job.job_key === key);
    if (waiting >= 0) jobs.splice(waiting, 1);
    jobs.push({
      identifier: name,
      payload,
      queue_name: queue ?? null,
      run_at: runAt?.toISOString() ?? null,
      max_attempts: maxAttempts ?? null,
      job_key: key ?? null,
      quiet,
    });
  };

  return {
    enqueue,
    publish: (event) => {
      events.push({ ...event, created_at: now().toISOString() });
      for (const subscriber of byEvent.get(event.name) ?? [])
        enqueue(subscriberTask(subscriber), event.payload, { quiet: subscriber.gathered });
    },
    statements: () => written(events, jobs),
  };
}
