import { setTimeout as wait } from 'node:timers/promises';
import { type Runner, type RunnerOptions, run, type TaskList, Logger as WorkerLogger } from 'graphile-worker';
import type pg from 'pg';
import type { Logger } from '../observability/logger.ts';

const FAILURES_IN_A_ROW = 15;
const RETRY_MS = 1000;

/** Takes jobs as they come; stopping it lets running ones finish. */
export async function startWorker(pool: pg.Pool, tasks: TaskList, log: Logger, concurrency = 5): Promise<{ stop(): Promise<void> }> {
  return keepRunning(log, {
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

/** A runner whose first question to the database failed asks no second one, and one that broke down stays down: both are replaced. */
async function keepRunning(log: Logger, options: RunnerOptions): Promise<{ stop(): Promise<void> }> {
  let stopping = false;
  let replacing: Promise<void> | null = null;
  let current = await launch();

  async function launch(): Promise<Runner> {
    const runner = await run(options);
    let failures = 0;
    const worked = () => {
      failures = 0;
    };
    runner.events.on('job:start', worked);
    runner.events.on('worker:getJob:empty', worked);
    runner.events.on('worker:getJob:error', () => {
      failures += 1;
      if (failures >= FAILURES_IN_A_ROW) replace(runner);
    });
    const ended = () => replace(runner);
    runner.promise.then(ended, ended);
    return runner;
  }

  function replace(broken: Runner): void {
    if (stopping || replacing || broken !== current) return;
    log.warn('the worker cannot get at its jobs; it starts anew');
    replacing = startAnew(broken).finally(() => {
      replacing = null;
    });
  }

  async function startAnew(broken: Runner): Promise<void> {
    await broken.stop().catch(() => undefined);
    while (!stopping) {
      try {
        current = await launch();
        return;
      } catch (error) {
        log.warn({ error }, 'the worker could not start anew; it tries again');
        await wait(RETRY_MS);
      }
    }
  }

  return {
    stop: async () => {
      stopping = true;
      await replacing;
      await current.stop().catch(() => undefined);
    },
  };
}
