import type { JobHelpers, TaskList } from 'graphile-worker';
import type pg from 'pg';
import { ProviderError } from '../../src/platform/providers/providers.ts';
import type { Mortality } from './mortality.ts';

interface Claimed {
  id: string;
  identifier: string;
  payload: unknown;
}

export interface Jobs {
  /** Does what is due as the worker would, one after the other; answers what failed though nobody else is to blame. */
  run(most: number, shuffle: number): Promise<string[]>;
  /** What a dead worker held is free again. */
  release(): Promise<void>;
  nextAt(): Promise<Date | null>;
  /** What waits still, for people to read. */
  left(): Promise<string>;
}

/** Our own hands on the queue: one job at a time, by the world's clock, and the worker may die between any two statements. */
export function jobsOf(pool: pg.Pool, tasks: TaskList, mortality: Mortality, now: () => Date): Jobs {
  const claim = async (shuffle: number): Promise<Claimed | undefined> => {
    const { rows } = await pool.query<Claimed>(
      `update graphile_worker._private_jobs job set locked_at = now(), locked_by = 'model', attempts = attempts + 1
       from graphile_worker._private_tasks task
       where task.id = job.task_id and job.id = (
         select id from graphile_worker._private_jobs where locked_at is null and attempts < max_attempts and run_at <= $1
         order by case when $2 = 0 then '' else md5(id::text || $2) end, run_at, id limit 1 for update skip locked)
       returning job.id, task.identifier, job.payload`,
      [now(), shuffle],
    );
    return rows[0];
  };
  const failed = (id: string, error: unknown) =>
    pool.query(
      `update graphile_worker._private_jobs set locked_at = null, locked_by = null, last_error = $2,
         run_at = greatest($3, run_at) + ceil(exp(least(attempts, 10))) * interval '1 second' where id = $1`,
      [id, String(error), now()],
    );
  return {
    run: async (most, shuffle) => {
      const faults: string[] = [];
      for (let done = 0; done < most && !mortality.dead; done += 1) {
        const job = await claim(shuffle);
        if (!job) break;
        try {
          await tasks[job.identifier]!(job.payload, {} as JobHelpers);
          if (!mortality.dead) await pool.query('delete from graphile_worker._private_jobs where id = $1', [job.id]);
        } catch (error) {
          if (mortality.dead) break;
          await failed(job.id, error);
          if (!(error instanceof ProviderError)) faults.push(`${job.identifier} ${JSON.stringify(job.payload)}: ${why(error)}`);
        }
      }
      return faults;
    },
    release: async () =>
      void (await pool.query('update graphile_worker._private_jobs set locked_at = null, locked_by = null where locked_at is not null')),
    nextAt: async () => {
      const { rows } = await pool.query<{ at: Date | null }>(
        'select min(run_at) as at from graphile_worker._private_jobs where locked_at is null and attempts < max_attempts',
      );
      return rows[0]!.at;
    },
    left: async () => {
      const { rows } = await pool.query(
        'select task_identifier, key, run_at, attempts, last_error from graphile_worker.jobs order by run_at limit 5',
      );
      return JSON.stringify(rows);
    },
  };
}

function why(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error}${cause}`.slice(0, 600);
}
