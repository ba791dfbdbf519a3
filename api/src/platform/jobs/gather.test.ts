import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { type BuiltHouse, buildHouse } from '../build-house.ts';
import type { SystemContext } from '../context.ts';
import { createContext } from '../house.ts';
import { defineEvent, subscribe } from './define-event.ts';
import type { Gathering } from './define-gathering.ts';
import { gather } from './gather.ts';

const happened = defineEvent('test.happened', 1, z.object({ what: z.string() }));
const batches: string[][] = [];
const failing = new Set<string>();

const gathering: Gathering = {
  name: 'test',
  subscribers: [subscribe(happened, 'test.hear', async () => undefined)],
  hear: async (_, tx, heard) => {
    const whats = heard.map(({ payload }) => (payload as { what: string }).what);
    for (const what of whats) await tx.db.execute(`insert into milestones (name, version) values ('${what}', 1)`);
    if (whats.some((what) => failing.has(what))) throw new Error('it fails');
    batches.push(whats);
  },
};

let world: World;
let built: BuiltHouse;
let ctx: SystemContext;
const { subscribers } = gathering;
beforeAll(async () => {
  world = await openWorld();
  built = await buildHouse(world.config, subscribers);
  ctx = createContext(built.house, { kind: 'system', name: 'test' }, { requestId: 'test', ip: null, userAgent: '' });
});
afterAll(async () => {
  await built.close();
  await world.close();
});
beforeEach(async () => {
  batches.length = 0;
  failing.clear();
  await built.database.pool.query('delete from graphile_worker._private_jobs');
  await built.database.pool.query("delete from milestones where name like 'test %'");
});

const happen = (...whats: string[]) =>
  ctx.transaction(async (tx) => {
    for (const what of whats) await tx.publish(happened({ what }));
  });
const done = async () =>
  (await built.database.pool.query("select name from milestones where name like 'test %' order by name")).rows.map((row) => row.name);
const waiting = async () =>
  (await built.database.pool.query('select attempts, last_error, run_at > now() as later from graphile_worker.jobs')).rows;

test('what waits is heard together, in its order, and once', async () => {
  for (const what of ['test 1', 'test 2', 'test 3']) await happen(what);
  expect(await gather(ctx, gathering)).toBe(3);
  expect(await gather(ctx, gathering)).toBe(0);
  expect(batches).toEqual([['test 1', 'test 2', 'test 3']]);
  expect(await waiting()).toEqual([]);
});

test('no more than a hundred at a time', async () => {
  await happen(...Array.from({ length: 130 }, (_, index) => `test ${index}`));
  expect([await gather(ctx, gathering), await gather(ctx, gathering)]).toEqual([100, 30]);
});

test('one that fails holds up no other: it alone leaves nothing behind and gets its turn again, later', async () => {
  failing.add('test 2');
  await happen('test 1', 'test 2', 'test 3');
  await gather(ctx, gathering);
  expect(await done()).toEqual(['test 1', 'test 3']);
  expect(await waiting()).toEqual([{ attempts: 1, last_error: 'Error: it fails', later: true }]);
  failing.clear();
  await built.database.pool.query('update graphile_worker._private_jobs set run_at = now()');
  await gather(ctx, gathering);
  expect(await done()).toEqual(['test 1', 'test 2', 'test 3']);
});

test('several processes that gather at once hear each event once', async () => {
  await happen(...Array.from({ length: 250 }, (_, index) => `test ${index}`));
  while ((await Promise.all([1, 2, 3, 4].map(() => gather(ctx, gathering)))).some((taken) => taken > 0));
  expect(batches.flat().toSorted()).toEqual(Array.from({ length: 250 }, (_, index) => `test ${index}`).toSorted());
});

test('what is not due yet, or is somebody else’s, stays', async () => {
  await happen('test 1', 'test 2');
  await built.database.pool.query("update graphile_worker._private_jobs set run_at = now() + interval '1 hour'");
  await ctx.transaction((tx) => tx.enqueue({ name: 'test.other', payload: z.object({}) }, {}));
  expect(await gather(ctx, gathering)).toBe(0);
  expect(await waiting()).toHaveLength(3);
});
