import { setTimeout as wait } from 'node:timers/promises';
import { Logger, runOnce } from 'graphile-worker';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { type BuiltHouse, buildHouse } from '../build-house.ts';
import type { SystemContext } from '../context.ts';
import { createContext } from '../house.ts';
import { defineEvent, subscribe } from './define-event.ts';
import { defineJob } from './define-job.ts';
import { taskList } from './tasks.ts';
import { startTicks } from './ticks.ts';
import { startWorker } from './worker.ts';

const ran: string[] = [];
let failing = false;
let work = async (): Promise<void> => undefined;
beforeEach(async () => {
  ran.length = 0;
  failing = false;
  work = async () => undefined;
  await built.database.pool.query('delete from graphile_worker._private_jobs');
});

const paid = defineEvent('test.paid', 1, z.object({ order: z.int() }));
const subscribers = [
  subscribe(paid, 'test.first', async (_, { order }) => {
    if (failing) throw new Error('first fails');
    ran.push(`first ${order}`);
  }),
  subscribe(paid, 'test.second', async (_, { order }) => void ran.push(`second ${order}`)),
];
const note = defineJob({
  name: 'test.note',
  payload: z.object({ says: z.string() }),
  run: async (_, { says }) => {
    ran.push(says);
    await work();
  },
});

let world: World;
let built: BuiltHouse;
let ctx: SystemContext;
const contextFor = (name: string) => createContext(built.house, { kind: 'system', name }, { requestId: name, ip: null, userAgent: '' });
const tasks = () => taskList([note], subscribers, contextFor);

beforeAll(async () => {
  world = await openWorld();
  built = await buildHouse(world.config, subscribers);
  ctx = contextFor('test');
});
afterAll(async () => {
  await built.close();
  await world.close();
});

const runDue = () =>
  runOnce({
    pgPool: built.database.pool,
    taskList: tasks(),
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    // Only batched ends are waited for.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
const makeDue = () => built.database.pool.query('update graphile_worker._private_jobs set run_at = now()');
const waiting = async () => (await built.database.pool.query('select count(*)::int from graphile_worker.jobs')).rows[0].count;
const enqueue = (says: string, options = {}) => ctx.transaction((tx) => tx.enqueue(note, { says }, options));

test('what may take its time stands in two lines, and goes after all else that is due', async () => {
  await ctx.transaction(async (tx) => {
    for (const says of ['slow 1', 'slow 2', 'slow 3', 'slow 4']) await tx.enqueue({ ...note, unhurried: true }, { says });
    await tx.enqueue(note, { says: 'quick' });
  });
  const { rows } = await built.database.pool.query(
    'select queue_name as line, count(*)::int from graphile_worker.jobs group by 1 order by 1',
  );
  expect(rows).toEqual([
    { line: 'unhurried 0', count: 2 },
    { line: 'unhurried 1', count: 2 },
    { line: null, count: 1 },
  ]);
  while ((await waiting()) > 0) await runDue();
  expect(ran[0]).toBe('quick');
  expect(ran.toSorted()).toEqual(['quick', 'slow 1', 'slow 2', 'slow 3', 'slow 4']);
});

test('an event becomes one job per subscriber, and each runs once', async () => {
  await ctx.transaction((tx) => tx.publish(paid({ order: 1 })));
  expect(await waiting()).toBe(2);
  await runDue();
  await runDue();
  expect(ran.toSorted()).toEqual(['first 1', 'second 1']);
});

test('a subscriber that fails holds up no other, and gets its turn again', async () => {
  failing = true;
  await ctx.transaction((tx) => tx.publish(paid({ order: 2 })));
  await runDue();
  expect(ran).toEqual(['second 2']);
  failing = false;
  await makeDue();
  await runDue();
  expect(ran).toEqual(['second 2', 'first 2']);
  expect(await waiting()).toBe(0);
});

test('a payload that is not what the job takes fails the job and runs nothing', async () => {
  await built.database.pool.query(`select graphile_worker.add_job('test.note', '{"says": 5}', max_attempts => 1)`);
  await runDue();
  expect(ran).toEqual([]);
});

test('a job for later waits for its time', async () => {
  await enqueue('later', { runAt: new Date(Date.now() + 3_600_000) });
  await runDue();
  expect(ran).toEqual([]);
  await makeDue();
  await runDue();
  expect(ran).toEqual(['later']);
});

test('a job with the key of one that waits takes its place', async () => {
  const runAt = new Date(Date.now() + 3_600_000);
  await enqueue('old', { key: 'reminder:1', runAt });
  await enqueue('other', { key: 'reminder:2' });
  await enqueue('new', { key: 'reminder:1' });
  expect(await waiting()).toBe(2);
  await runDue();
  expect(ran.toSorted()).toEqual(['new', 'other']);
});

test('a job that is called off does not run, and neither does one put in line in the same transaction', async () => {
  await enqueue('needless', { key: 'reminder:4' });
  await enqueue('other', { key: 'reminder:5' });
  await ctx.transaction(async (tx) => {
    await tx.enqueue(note, { says: 'needless too' }, { key: 'reminder:6' });
    tx.callOff('reminder:4');
    tx.callOff('reminder:6');
  });
  await expect(
    ctx.transaction(async (tx) => {
      tx.callOff('reminder:5');
      throw new Error('thought better of it');
    }),
  ).rejects.toThrow('thought better of it');
  await runDue();
  expect(ran).toEqual(['other']);
});

test('a job put in line under the key of one that runs is not lost: it comes after it', async () => {
  await enqueue('first', { key: 'reminder:3' });
  await built.database.pool.query(
    "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'another' where key = 'reminder:3'",
  );
  await enqueue('second', { key: 'reminder:3' });
  await runDue();
  expect(ran).toEqual(['second']);
});

test('a job is tried as often as it may be and no more', async () => {
  work = () => Promise.reject(new Error('always'));
  await enqueue('again', { maxAttempts: 2 });
  for (let round = 0; round < 4; round += 1) {
    await runDue();
    await makeDue();
  }
  expect(ran).toEqual(['again', 'again']);
});

test('what may take its time runs only after the one before it in its line', async () => {
  const gates = Array.from({ length: 3 }, () => Promise.withResolvers<void>());
  work = () => gates[ran.length - 1]!.promise;
  const runner = await startWorker(built.database.pool, tasks(), built.house.log);
  onTestFinished(async () => {
    for (const gate of gates) gate.resolve();
    await runner.stop();
  });
  for (const says of ['one', 'two', 'three']) await ctx.transaction((tx) => tx.enqueue({ ...note, unhurried: true }, { says }));
  await expect.poll(() => ran.toSorted(), { timeout: 5000 }).toEqual(['one', 'two']);
  await wait(150);
  expect(ran).toHaveLength(2);
  for (const gate of gates) gate.resolve();
  await expect.poll(() => ran.toSorted(), { timeout: 5000 }).toEqual(['one', 'three', 'two']);
});

test('the worker takes a job as soon as it is committed, and a stop lets a running one finish', async () => {
  const gate = Promise.withResolvers<void>();
  let finished = false;
  work = async () => {
    await gate.promise;
    finished = true;
  };
  const runner = await startWorker(built.database.pool, tasks(), built.house.log);
  const committed = performance.now();
  await enqueue('now');
  await expect.poll(() => ran, { interval: 5 }).toEqual(['now']);
  expect(performance.now() - committed).toBeLessThan(900);
  const stopped = runner.stop();
  await enqueue('after the stop');
  await wait(100);
  expect(finished).toBe(false);
  gate.resolve();
  await stopped;
  expect(finished).toBe(true);
  expect(ran).toEqual(['now']);
});

test('a worker whose first look at the database failed takes jobs once the database is right again', async () => {
  const { pool } = built.database;
  await pool.query('alter table graphile_worker._private_tasks rename to away');
  const runner = await startWorker(pool, tasks(), built.house.log);
  onTestFinished(() => runner.stop());
  await wait(300);
  await pool.query('alter table graphile_worker.away rename to _private_tasks');
  await enqueue('at last');
  await expect.poll(() => ran, { timeout: 15_000 }).toEqual(['at last']);
});

test('a tick runs in one process at a time, again after one that failed, and a stop waits for it', async () => {
  const other = await buildHouse(world.config, subscribers);
  onTestFinished(() => other.close());
  let running = 0;
  let atOnce = 0;
  let runs = 0;
  const tick = {
    name: 'test.tick',
    cron: '* * * * * *',
    run: async () => {
      running += 1;
      runs += 1;
      atOnce = Math.max(atOnce, running);
      await wait(300);
      running -= 1;
      if (runs === 1) throw new Error('the first fails');
    },
  };
  const processes = [built, other].map((one) => startTicks([tick], one.database.pool, contextFor));
  await expect.poll(() => runs, { timeout: 8000 }).toBeGreaterThanOrEqual(2);
  await Promise.all(processes.map((process) => process.stop()));
  expect({ running, atOnce }).toEqual({ running: 0, atOnce: 1 });
});
