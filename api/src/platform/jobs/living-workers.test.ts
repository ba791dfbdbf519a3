import { setTimeout as wait } from 'node:timers/promises';
import type { TaskList } from 'graphile-worker';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { startProgram } from '../../../test/operations/start-api.ts';
import { type BuiltHouse, buildHouse } from '../build-house.ts';
import { startWorker } from './worker.ts';

let world: World;
let other: BuiltHouse;
let pool: pg.Pool;
beforeAll(async () => {
  world = await openWorld();
  other = await buildHouse(world.config, []);
  pool = world.built.database.pool;
});
afterAll(async () => {
  await other.close();
  await world.close();
});
beforeEach(() => pool.query('delete from graphile_worker._private_jobs'));

async function started({ database, house }: BuiltHouse, tasks: TaskList): Promise<void> {
  const worker = await startWorker(database.pool, tasks, house.log);
  onTestFinished(() => worker.stop());
}
const enqueue = (task: string) => pool.query('select graphile_worker.add_job($1)', [task]);
const waiting = async () => (await pool.query('select count(*)::int from graphile_worker.jobs')).rows[0].count;

test('a job of a process that was killed is done by another within ten seconds', { timeout: 30_000 }, async () => {
  const doomed = await startProgram('test/operations/lone-worker.ts', { DATABASE_URL: world.databaseUrl }, /"working"/);
  onTestFinished(() => doomed.kill());
  await enqueue('test.endless');
  await expect.poll(() => doomed.lines.some((line) => line.includes('began')), { timeout: 5000 }).toBe(true);
  let done = 0;
  await started(other, {
    'test.endless': async () => {
      done += 1;
    },
  });
  await doomed.kill();
  await expect.poll(() => done, { timeout: 10_000 }).toBe(1);
  await expect.poll(waiting).toBe(0);
});

test('a worker that lives keeps its long job, though it had to start anew and its proof of life is cut again and again', {
  timeout: 60_000,
}, async () => {
  let began = 0;
  const long: TaskList = {
    'test.long': async () => {
      began += 1;
      await wait(13_000);
    },
  };
  await pool.query('alter table graphile_worker._private_tasks rename to away');
  await started(world.built, long);
  await wait(300);
  await pool.query('alter table graphile_worker.away rename to _private_tasks');
  await enqueue('test.long');
  await expect.poll(() => began, { timeout: 15_000 }).toBe(1);
  await started(other, long);
  const cut = () =>
    pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lintuan-alive' and datname = current_database()",
    );
  for (const pauseMs of [100, 2300, 1100, 700, 3700]) {
    await wait(pauseMs);
    expect((await cut()).rowCount).toBeGreaterThan(0);
  }
  await expect.poll(waiting, { timeout: 20_000 }).toBe(0);
  expect(began).toBe(1);
});

test('a job whose end could not be written is done again, and the process goes on', { timeout: 40_000 }, async () => {
  let ran = 0;
  await started(world.built, {
    'test.fragile': async () => {
      ran += 1;
      if (ran > 1) return;
      await pool.query('alter table graphile_worker._private_jobs rename to away');
      void wait(1500).then(() => pool.query('alter table graphile_worker.away rename to _private_jobs'));
    },
  });
  await enqueue('test.fragile');
  await expect.poll(() => ran, { timeout: 20_000 }).toBe(2);
  await expect.poll(waiting).toBe(0);
});
