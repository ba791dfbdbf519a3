import type { SystemContext } from '../context.ts';
import { isAway } from '../db/sql-errors.ts';
import { run, statement } from '../db/statement.ts';
import type { Tx } from '../db/tx.ts';
import type { Subscriber } from './define-event.ts';
import type { Gathering } from './define-gathering.ts';
import { subscriberTask } from './outbox.ts';

export const MOST_AT_ONCE = 100;

interface Waiting {
  id: string;
  task: string;
  payload: unknown;
}

/** Takes what is due off the queue and hears all of it in the same transaction; answers how much that was. */
export async function gather(ctx: SystemContext, gathering: Gathering): Promise<number> {
  const byTask = new Map(gathering.subscribers.map((subscriber) => [subscriberTask(subscriber), subscriber]));
  let taken: Waiting[] = [];
  try {
    await ctx.transaction(async (tx) => {
      taken = await take(tx, [...byTask.keys()]);
      await hear(ctx, tx, gathering, byTask, taken);
    });
  } catch (error) {
    if (isAway(error) || taken.length === 0) throw error;
    ctx.log.warn({ gathering: gathering.name, error }, 'a batch failed; each of it is heard alone');
    for (const { id } of taken) await hearAlone(ctx, gathering, byTask, id);
  }
  return taken.length;
}

/** One that fails holds up no other, and gets its turn again, later and later. */
async function hearAlone(ctx: SystemContext, gathering: Gathering, byTask: ReadonlyMap<string, Subscriber>, id: string): Promise<void> {
  try {
    await ctx.transaction(async (tx) => hear(ctx, tx, gathering, byTask, await take(tx, [...byTask.keys()], id)));
  } catch (error) {
    if (isAway(error)) throw error;
    ctx.log.error({ gathering: gathering.name, job: id, error }, 'job failed');
    await ctx.transaction((tx) => postpone(tx, id, String(error)));
  }
}

async function hear(ctx: SystemContext, tx: Tx, gathering: Gathering, byTask: ReadonlyMap<string, Subscriber>, taken: readonly Waiting[]) {
  if (taken.length === 0) return;
  const heard = taken.map(({ task, payload }) => {
    const subscriber = byTask.get(task)!;
    return { subscriber: subscriber.name, payload: subscriber.payload.parse(payload) };
  });
  await gathering.hear(ctx, tx, heard);
}

/** Whoever comes first takes a job; it is back when the transaction fails. */
async function take(tx: Tx, tasks: readonly string[], only: string | null = null): Promise<Waiting[]> {
  const taken = await run<Waiting>(
    tx.db,
    statement`
    delete from graphile_worker._private_jobs gone using graphile_worker._private_tasks task
    where task.id = gone.task_id and gone.id = any(array(
      select job.id from graphile_worker._private_jobs job
      where job.task_id = any(array(select known.id from graphile_worker._private_tasks known where known.identifier = any(${tasks}::text[])))
        and job.is_available and job.priority = 0 and job.run_at <= now() and (${only}::bigint is null or job.id = ${only}::bigint)
      order by job.run_at limit ${MOST_AT_ONCE} for update skip locked))
    returning gone.id, task.identifier as task, gone.payload`,
  );
  return taken.sort((one, other) => Number(one.id) - Number(other.id));
}

/** As the queue itself does with a job that failed. */
const postpone = (tx: Tx, id: string, why: string) =>
  run(
    tx.db,
    statement`
    update graphile_worker._private_jobs
    set attempts = attempts + 1, last_error = ${why}, run_at = now() + exp(least(attempts + 1, 10)) * interval '1 second'
    where id = ${id}::bigint and locked_at is null`,
  );
