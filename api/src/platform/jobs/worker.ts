import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type Runner, type RunnerOptions, run, type TaskList, type WorkerEvents, Logger as WorkerLogger } from 'graphile-worker';
import type pg from 'pg';
import type { Logger } from '../observability/logger.ts';
import { type LivingWorkers, tendLivingWorkers } from './living-workers.ts';
import { heedWordInPause, watchForSilence } from './queue-watch.ts';

const RETRY_MS = 1000;

/** Takes jobs as they come; stopping it lets running ones finish. */
export async function startWorker(pool: pg.Pool, tasks: TaskList, log: Logger, concurrency = 5): Promise<{ stop(): Promise<void> }> {
  return keepRunning(log, tendLivingWorkers(pool.options.connectionString!, log), {
    pgPool: pool,
    taskList: tasks,
    concurrency,
    noHandleSignals: true,
    pollInterval: 1000,
    preset: {
      worker: {
        localQueue: { size: concurrency * 2, ttl: 10_000, refetchDelay: { durationMs: 20 } },
        // Unbatched, a job whose end cannot be written is a rejection nobody hears, and takes the process down.
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
      },
    },
    logger: new WorkerLogger(() => (level, message) => {
      if (level === 'error') log.error({ message }, 'worker');
      else if (level === 'warning') log.warn({ message }, 'worker');
    }),
  });
}

interface Running {
  runner: Runner;
  stop(): Promise<void>;
}

/** A runner whose first question to the database failed asks no second one, and one that broke down stays down: both are replaced. */
async function keepRunning(log: Logger, living: LivingWorkers, options: RunnerOptions): Promise<{ stop(): Promise<void> }> {
  let stopping = false;
  let replacing: Promise<void> | null = null;
  let current = await launch().catch(async (error: unknown) => {
    await living.stop();
    throw error;
  });

  async function launch(): Promise<Running> {
    const events: WorkerEvents = new EventEmitter();
    let id = '';
    events.on('pool:create', ({ workerPool }) => {
      id = workerPool.id;
      living.begin(id);
    });
    heedWordInPause(events);
    const unwatch = watchForSilence(events, () => replace(launched));
    const runner = await run({ ...options, events }).catch((error: unknown) => {
      unwatch();
      throw error;
    });
    const launched: Running = {
      runner,
      stop: async () => {
        unwatch();
        await runner.stop().catch(() => undefined);
        living.end(id);
      },
    };
    const ended = () => replace(launched);
    runner.promise.then(ended, ended);
    return launched;
  }

  function replace(broken: Running): void {
    if (stopping || replacing || broken !== current) return;
    log.warn('the worker cannot get at its jobs; it starts anew');
    replacing = startAnew(broken).finally(() => {
      replacing = null;
    });
  }

  async function startAnew(broken: Running): Promise<void> {
    await broken.stop();
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
      await current.stop();
      await living.stop();
    },
  };
}
