import cron from 'node-cron';
import type pg from 'pg';
import type { SystemContext } from '../context.ts';

/** Housekeeping by the clock; of all processes one does it, and doing it twice harms nothing. */
export interface Tick {
  readonly name: string;
  readonly cron: string;
  readonly run: (ctx: SystemContext) => Promise<void>;
}

export function startTicks(ticks: readonly Tick[], pool: pg.Pool, contextFor: (name: string) => SystemContext): { stop(): Promise<void> } {
  const running = new Set<Promise<void>>();
  const tasks = ticks.map((tick) =>
    cron.schedule(
      tick.cron,
      () => {
        const done = runAlone(tick, pool, contextFor(tick.name)).finally(() => running.delete(done));
        running.add(done);
      },
      { timezone: 'Asia/Shanghai' },
    ),
  );
  return {
    stop: async () => {
      await Promise.all(tasks.map((task) => task.stop()));
      await Promise.all(running);
    },
  };
}

async function runAlone(tick: Tick, pool: pg.Pool, ctx: SystemContext): Promise<void> {
  let client: pg.PoolClient | null = null;
  try {
    client = await pool.connect();
    const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, 7)) as mine', [tick.name]);
    if (!rows[0].mine) return;
    try {
      await tick.run(ctx);
    } finally {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 7))', [tick.name]);
    }
  } catch (error) {
    ctx.log.error({ tick: tick.name, error }, 'tick failed');
  } finally {
    client?.release();
  }
}
