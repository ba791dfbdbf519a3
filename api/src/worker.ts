import { ensureMonthPartitions } from '@lintuan/db/partitions';
import type { TaskList } from 'graphile-worker';
import type pg from 'pg';
import { modules } from './app.ts';
import type { SystemContext } from './platform/context.ts';
import { forgetOldKeys } from './platform/db/forget-old-keys.ts';
import { createContext, type House } from './platform/house.ts';
import type { Subscriber } from './platform/jobs/define-event.ts';
import { startGathering } from './platform/jobs/start-gathering.ts';
import { taskList } from './platform/jobs/tasks.ts';
import { startTicks, type Tick } from './platform/jobs/ticks.ts';
import { startWorker } from './platform/jobs/worker.ts';

const systemContext =
  (house: House) =>
  (name: string): SystemContext =>
    createContext(house, { kind: 'system', name }, { requestId: `job:${name}`, ip: null, userAgent: '' });

export const gatherings = modules.flatMap((module) => module.gatherings);
const alone: Subscriber[] = modules.flatMap((module) => module.subscribers);
const gathered = gatherings.flatMap((gathering) => gathering.subscribers.map((subscriber) => ({ ...subscriber, gathered: true as const })));
export const subscribers = [...alone, ...gathered];

/** Everything there is to do, one by one; what is gathered can be done so too. */
export const tasks = (house: House, heard: readonly Subscriber[] = subscribers): TaskList =>
  taskList(
    modules.flatMap((module) => module.jobs),
    heard,
    systemContext(house),
  );

/** Takes jobs and keeps house by the clock, inside the API or as a process of its own. */
export async function startWork(house: House, pool: pg.Pool): Promise<{ stop(): Promise<void> }> {
  const housekeeping: Tick[] = [
    { name: 'platform.forget_old_keys', cron: '7 * * * *', run: (ctx) => ctx.transaction((tx) => forgetOldKeys(tx, ctx.now())) },
    {
      name: 'platform.make_partitions',
      cron: '11 3 * * *',
      run: (ctx) => ensureMonthPartitions(pool, ctx.now()),
    },
  ];
  const runner = await startWorker(pool, tasks(house, alone), house.log);
  const hearing = gatherings.map((gathering) => startGathering(gathering, systemContext(house)(gathering.name)));
  const ticks = startTicks([...housekeeping, ...modules.flatMap((module) => module.ticks)], pool, systemContext(house));
  return {
    stop: async () => {
      await ticks.stop();
      await Promise.all([runner.stop(), ...hearing.map((one) => one.stop())]);
    },
  };
}
