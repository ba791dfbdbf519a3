import type { TaskList } from 'graphile-worker';
import type { z } from 'zod';
import type { SystemContext } from '../context.ts';
import type { Subscriber } from './define-event.ts';
import type { AnyJob } from './define-job.ts';
import { subscriberTask } from './outbox.ts';

/** Turns jobs and subscribers into what the worker runs: each checks its payload and gets a context of its own. */
export function taskList(
  jobs: readonly AnyJob[],
  subscribers: readonly Subscriber[],
  contextFor: (task: string) => SystemContext,
): TaskList {
  const tasks: TaskList = {};
  const add = (name: string, payload: z.ZodType, run: (ctx: SystemContext, payload: never) => Promise<void>) => {
    if (tasks[name]) throw new Error(`two jobs are called ${name}`);
    tasks[name] = async (raw) => {
      const ctx = contextFor(name);
      try {
        await run(ctx, payload.parse(raw) as never);
      } catch (error) {
        ctx.log.error({ task: name, error }, 'job failed');
        throw error;
      }
    };
  };
  for (const job of jobs) add(job.name, job.payload, job.run);
  for (const subscriber of subscribers) add(subscriberTask(subscriber), subscriber.payload, subscriber.run);
  return tasks;
}
