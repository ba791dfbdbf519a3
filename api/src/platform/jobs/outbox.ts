import type { Statement } from '../db/statement.ts';
import type { Subscriber } from './define-event.ts';
import type { EnqueueOptions, PublishedEvent } from './messages.ts';
import { type JobSpec, unwritten, written } from './write-outgoing.ts';

interface How {
  quiet?: boolean;
  unhurried?: boolean;
}

/** What a transaction has to say when it commits. */
export interface Outgoing {
  publish(event: PublishedEvent): void;
  enqueue(name: string, payload: unknown, options?: EnqueueOptions & How): void;
  callOff(key: string): void;
  /** The next that is heard before the transaction ends, taken out. */
  nextHeard(): HeardWithin | undefined;
  /** All of it as rows of the transaction: one statement for what is said, one for what is called off, none for nothing. */
  statements(): Statement[];
}

export interface HeardWithin {
  subscriber: Subscriber;
  payload: unknown;
}

export interface Outbox {
  /** Whoever would hear within the transaction gets a job where `within` is false. */
  open(now: () => Date, within: boolean): Outgoing;
}

export const subscriberTask = (subscriber: Pick<Subscriber, 'event' | 'name'>): string => `${subscriber.event}>${subscriber.name}`;

/** Events and jobs are rows of the same transaction: either all of it happened, or none of it. */
export function createOutbox(subscribers: readonly Subscriber[]): Outbox {
  const byEvent = Map.groupBy(subscribers, (subscriber) => subscriber.event);
  return { open: (now, within) => openOutgoing(byEvent, now, within) };
}

/** The unhurried stand in a few lines, of which each is served one by one, so that hands are free for all else. */
const LINES = 2;
const LATER = 10;
let lastLine = 0;
function nextLine(): string {
  lastLine = (lastLine + 1) % LINES;
  return `unhurried ${lastLine}`;
}

function openOutgoing(byEvent: ReadonlyMap<string, Subscriber[]>, now: () => Date, within: boolean): Outgoing {
  const events: (PublishedEvent & { created_at: string })[] = [];
  const jobs: JobSpec[] = [];
  const heard: HeardWithin[] = [];
  const calledOff: string[] = [];

  const forget = (key: string) => {
    const waiting = jobs.findIndex((job) => job.job_key === key);
    if (waiting >= 0) jobs.splice(waiting, 1);
  };
  const enqueue: Outgoing['enqueue'] = (name, payload, { runAt, key, maxAttempts, quiet, unhurried } = {}) => {
    if (key !== undefined) forget(key);
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
      for (const subscriber of byEvent.get(event.name) ?? []) {
        if (within && subscriber.hear) heard.push({ subscriber, payload: event.payload });
        else enqueue(subscriberTask(subscriber), event.payload, { quiet: subscriber.gathered, unhurried: subscriber.unhurried });
      }
    },
    callOff: (key) => {
      forget(key);
      calledOff.push(key);
    },
    nextHeard: () => heard.shift(),
    statements: () => [...unwritten(calledOff), ...written(events, jobs)],
  };
}
