import type { Statement } from '../db/statement.ts';
import type { Subscriber } from './define-event.ts';
import type { EnqueueOptions, PublishedEvent } from './messages.ts';
import { type JobSpec, written } from './write-outgoing.ts';

interface How {
  quiet?: boolean;
  unhurried?: boolean;
}

/** What a transaction has to say when it commits. */
export interface Outgoing {
  publish(event: PublishedEvent): void;
  enqueue(name: string, payload: unknown, options?: EnqueueOptions & How): void;
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

/** The unhurried stand in a few lines, of which each is served one by one, so that hands are free for all else. */
const LINES = 2;
const LATER = 10;
let lastLine = 0;
function nextLine(): string {
  lastLine = (lastLine + 1) % LINES;
  return `unhurried ${lastLine}`;
}

function openOutgoing(byEvent: ReadonlyMap<string, Subscriber[]>, now: () => Date): Outgoing {
  const events: (PublishedEvent & { created_at: string })[] = [];
  const jobs: JobSpec[] = [];

  const enqueue: Outgoing['enqueue'] = (name, payload, { runAt, key, maxAttempts, quiet, unhurried } = {}) => {
    const waiting = key === undefined ? -1 : jobs.findIndex((job) => job.job_key === key);
    if (waiting >= 0) jobs.splice(waiting, 1);
    jobs.push({
      identifier: name,
      payload,
      queue_name: unhurried ? nextLine() : null,
      priority: unhurried ? LATER : null,
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
        enqueue(subscriberTask(subscriber), event.payload, { quiet: subscriber.gathered, unhurried: subscriber.unhurried });
    },
    statements: () => written(events, jobs),
  };
}
