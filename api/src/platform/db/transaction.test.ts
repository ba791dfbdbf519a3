import { setTimeout as wait } from 'node:timers/promises';
import { auditEntries, events, milestones } from '@lintuan/db/schema';
import { count, eq, sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { buildHouse } from '../build-house.ts';
import type { SystemContext } from '../context.ts';
import { createContext } from '../house.ts';
import { defineEvent, subscribe } from '../jobs/define-event.ts';
import { defineJob } from '../jobs/define-job.ts';
import { run, statement } from './statement.ts';
import { takeTurns } from './transaction.ts';
import type { Tx } from './tx.ts';

const happened = defineEvent('test.happened', 1, z.object({ id: z.int() }));
const job = defineJob({ name: 'test.job', payload: z.object({}), run: async () => undefined });

let world: World;
let ctx: SystemContext;
beforeAll(async () => {
  world = await openWorld();
  const built = await buildHouse(world.config, [subscribe(happened, 'test.hear', async () => undefined)], () => world.clock.now);
  ctx = createContext(built.house, { kind: 'system', name: 'test' }, { requestId: 'test', ip: null, userAgent: '' });
  const close = world.close;
  world.close = () => built.close().then(close);
});
afterAll(() => world.close());

const rows = async () => {
  const waiting = await ctx.db.execute<{ count: number }>(sql`select count(*)::int from graphile_worker.jobs`);
  const [published] = await ctx.db.select({ count: count() }).from(events);
  const [audited] = await ctx.db.select({ count: count() }).from(auditEntries);
  return { jobs: waiting.rows[0]!.count, events: published!.count, audited: audited!.count };
};

async function doEverything(tx: Tx): Promise<void> {
  await tx.publish(happened({ id: 1 }));
  await tx.enqueue(job, {});
  await tx.audit({ action: 'test.done', subject: { kind: 'test', id: '1', name: 'one' } });
  tx.invalidate('test-tag');
}

/** What the channel of stale tags says from now on. */
async function listen(): Promise<string[]> {
  const client = new pg.Client({ connectionString: world.databaseUrl });
  const heard: string[] = [];
  client.on('notification', ({ payload }) => heard.push(payload ?? ''));
  await client.connect();
  await client.query('listen lintuan_stale');
  onTestFinished(() => client.end());
  return heard;
}

test('work that is rolled back leaves no job, no event, no audit entry and no word to other processes', async () => {
  const before = await rows();
  const heard = await listen();
  const failing = ctx.transaction(async (tx) => {
    await doEverything(tx);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await rows()).toEqual(before);
  await ctx.transaction(doEverything);
  expect(await rows()).toEqual({ jobs: before.jobs + 2, events: before.events + 1, audited: before.audited + 1 });
  await expect.poll(() => heard).toEqual(['["test-tag"]']);
});

test('a statement that fails on its way with the commit undoes all of it, and the caller hears why', async () => {
  const before = await rows();
  const failing = ctx.transaction(async (tx) => {
    await doEverything(tx);
    tx.sendLast(statement`insert into events (name, version, payload) values (${'test.happened'}, ${1}, ${null})`);
  });
  await expect(failing).rejects.toThrow('null value');
  expect(await rows()).toEqual(before);
  await expect(ctx.transaction(doEverything)).resolves.toBeUndefined();
});

test('work that goes on after one of its statements failed commits nothing and says so', async () => {
  const before = await rows();
  const careless = ctx.transaction(async (tx) => {
    await doEverything(tx);
    await run(tx.db, statement`select 1 / 0`).catch(() => undefined);
  });
  await expect(careless).rejects.toThrow();
  expect(await rows()).toEqual(before);
});

test('two statements sent side by side both count, and one that fails undoes the other', async () => {
  const before = await rows();
  const add = (tx: Tx, payload: string | null) =>
    run(tx.db, statement`insert into events (name, version, payload) values (${'test.happened'}, ${1}, ${payload})`);
  await ctx.transaction(async (tx) => void (await Promise.all([add(tx, '{}'), add(tx, '{}')])));
  expect(await rows()).toEqual({ ...before, events: before.events + 2 });
  const failing = ctx.transaction(async (tx) => void (await Promise.all([add(tx, null), add(tx, '{}')])));
  await expect(failing).rejects.toThrow('null value');
  expect(await rows()).toEqual({ ...before, events: before.events + 2 });
});

test('what an event says is kept as it was published', async () => {
  await ctx.transaction((tx) => tx.publish(happened({ id: 42 })));
  const [row] = await ctx.db.select().from(events).where(eq(sql`payload->>'id'`, '42'));
  expect(row).toMatchObject({ name: 'test.happened', version: 1, payload: { id: 42 }, createdAt: world.clock.now });
});

test('a transaction used after it committed throws', async () => {
  const leaked = await ctx.transaction(async (tx) => ({ tx }));
  expect(() => leaked.tx.db).toThrow('after its end');
  await expect(leaked.tx.publish(happened({ id: 2 }))).rejects.toThrow('after its end');
});

test('a transaction used after it was rolled back throws instead of writing outside of any', async () => {
  let late: Promise<unknown> = Promise.resolve();
  const failing = ctx.transaction(async (tx) => {
    late = wait(50).then(() => tx.db.insert(milestones).values({ name: 'written too late', version: 1 }));
    late.catch(() => undefined);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await expect(late).rejects.toThrow('after its end');
  expect(await ctx.db.select().from(milestones).where(eq(milestones.name, 'written too late'))).toEqual([]);
});

test('of two that wait for each other the victim is tried again, and both are done once', async () => {
  await ctx.db.insert(milestones).values([
    { name: 'left', version: 0 },
    { name: 'right', version: 0 },
  ]);
  const add = (tx: Tx, name: string) =>
    tx.db
      .update(milestones)
      .set({ version: sql`${milestones.version} + 1` })
      .where(eq(milestones.name, name));
  const bothHoldOne = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
  let attempts = 0;
  const run = (me: 0 | 1, first: string, second: string) =>
    ctx.transaction(async (tx) => {
      attempts += 1;
      await add(tx, first);
      await tx.publish(happened({ id: 7 }));
      bothHoldOne[me].resolve();
      await bothHoldOne[me === 0 ? 1 : 0].promise;
      await add(tx, second);
    });
  const before = await rows();
  await Promise.all([run(0, 'left', 'right'), run(1, 'right', 'left')]);
  expect(attempts).toBe(3);
  expect((await rows()).events).toBe(before.events + 2);
  const versions = await ctx.db.select({ version: milestones.version }).from(milestones).where(sql`name in ('left', 'right')`);
  expect(versions).toEqual([{ version: 2 }, { version: 2 }]);
});

test('an error that will not pass is not tried again', async () => {
  let attempts = 0;
  const failing = ctx.transaction(async (tx) => {
    attempts += 1;
    await tx.db.insert(milestones).values({ name: 'left', version: 9 });
  });
  await expect(failing).rejects.toThrow();
  expect(attempts).toBe(1);
});

test('those who name the same thing take turns to the end of their transactions, others do not wait', async () => {
  const order: string[] = [];
  const turn = (name: string, thing: string, ms: number) =>
    ctx.transaction(async (tx) => {
      await takeTurns(tx, thing);
      order.push(`${name} in`);
      await wait(ms);
      order.push(`${name} out`);
    });
  const first = turn('first', 'thing', 150);
  await wait(50);
  await Promise.all([first, turn('second', 'thing', 0), turn('other', 'other thing', 0)]);
  expect(order).toEqual(['first in', 'other in', 'other out', 'first out', 'second in', 'second out']);
});

test('a connection that breaks as a transaction begins gives its place in the pool back', async () => {
  const pool = world.built.database.pool;
  const before = pool.totalCount - pool.idleCount;
  const breaking = (client: pg.PoolClient) =>
    (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  pool.on('acquire', breaking);
  const own = createContext(world.house, { kind: 'system', name: 'test' }, { requestId: 'test', ip: null, userAgent: '' });
  await expect(own.transaction(async () => undefined)).rejects.toThrow();
  pool.off('acquire', breaking);
  expect(pool.totalCount - pool.idleCount).toBe(before);
});
