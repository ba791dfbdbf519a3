import { type Runner, run, type TaskList, Logger as WorkerLogger } from 'graphile-worker';
import type pg from 'pg';
import type { Logger } from '../observability/logger.ts';

/** Takes jobs as they come; stopping it lets running ones finish. */
export async function startWorker(pool: pg.Pool, tasks: TaskList, log: Logger, concurrency = 5): Promise<Runner> {
  return run({
    pgPool: pool,
    taskList: tasks,
    concurrency,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: new WorkerLogger(() => (level, message) => {
      if (level === 'error') log.error({ message }, 'worker');
      else if (level === 'warning') log.warn({ message }, 'worker');
    }),
  });
}
