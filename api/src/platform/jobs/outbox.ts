import { events } from '@lintuan/db/schema';
import { sql } from 'drizzle-orm';
import type { Tx } from '../db/tx.ts';
import type { Subscriber } from './define-event.ts';
import type { EnqueueOptions, PublishedEvent } from './messages.ts';

export interface Outbox {
  publish(tx: Tx, event: PublishedEvent, now: Date): Promise<void>;
  enqueue(tx: Tx, name: string, payload: unknown, options?: EnqueueOptions): Promise<void>;
}

export const subscriberTask = (subscriber: Pick<Subscriber, 'event' | 'name'>): string => `${subscriber.event}>${subscriber.name}`;

/** Events and jobs are rows of the same transaction: either all of it happened, or none of it. */
export function createOutbox(subscribers: readonly Subscriber[]): Outbox {
  const byEvent = Map.groupBy(subscribers, (subscriber) => subscriber.event);

  const enqueue: Outbox['enqueue'] = async (tx, name, payload, options = {}) => {
    const runAt = options.runAt?.toISOString() ?? null;
    await tx.db.execute(
      sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, queue_name => ${options.queue ?? null}, run_at => ${runAt}::timestamptz, max_attempts => ${options.maxAttempts ?? null}::int, job_key => ${options.key ?? null})`,
    );
  };

  return {
    enqueue,
    publish: async (tx, event, now) => {
      await tx.db.insert(events).values({ name: event.name, version: event.version, payload: event.payload, createdAt: now });
      for (const subscriber of byEvent.get(event.name) ?? []) await enqueue(tx, subscriberTask(subscriber), event.payload);
    },
  };
}
