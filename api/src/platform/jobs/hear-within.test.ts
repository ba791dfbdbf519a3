import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { type BuiltHouse, buildHouse } from '../build-house.ts';
import type { SystemContext } from '../context.ts';
import type { Tx } from '../db/tx.ts';
import { createContext } from '../house.ts';
import { defineEvent, subscribeWithin } from './define-event.ts';
import { subscriberTask } from './outbox.ts';

const paid = defineEvent('test.paid', 1, z.object({ order: z.int() }));
const told = defineEvent('test.told', 1, z.object({ order: z.int() }));
let failures: Error[] = [];
let actors: string[] = [];

const write = (tx: Tx, word: string, order: number) =>
  tx.db.execute(sql`insert into heard_words (word, order_no) values (${word}, ${order})`);

const settle = subscribeWithin(paid, 'test.settle', async (ctx, tx, { order }) => {
  actors.push(`${ctx.actor.kind} ${ctx.actor.name}`);
  await write(tx, 'settled', order);
  const failure = failures.shift();
  if (failure) throw failure;
  await tx.publish(told({ order }));
});
const tell = subscribeWithin(told, 'test.tell', async (_, tx, { order }) => void (await write(tx, 'told', order)));

let world: World;
let built: BuiltHouse;
let ctx: SystemContext;
beforeAll(async () => {
  world = await openWorld();
  built = await buildHouse(world.config, [settle, tell]);
  ctx = createContext(built.house, { kind: 'system', name: 'till' }, { requestId: 'test', ip: null, userAgent: '' });
  await built.database.pool.query('create table heard_words (word text not null, order_no int not null)');
});
beforeEach(async () => {
  failures = [];
  actors = [];
  await built.database.pool.query('delete from graphile_worker._private_jobs; delete from heard_words');
});
afterAll(async () => {
  await built.close();
  await world.close();
});

const pay = (order: number) =>
  ctx.transaction(async (tx) => {
    await write(tx, 'paid', order);
    await tx.publish(paid({ order }));
    await write(tx, 'after', order);
  });
const words = async () =>
  (await built.database.pool.query<{ word: string }>('select word from heard_words order by ctid')).rows.map((row) => row.word);
const waiting = async () => {
  const { rows } = await built.database.pool.query<{ task: string; payload: unknown }>(
    `select task.identifier as task, job.payload from graphile_worker._private_jobs job
     join graphile_worker._private_tasks task on task.id = job.task_id`,
  );
  return rows;
};

test('what is heard within comes last in the transaction, in its own name, and leaves no job', async () => {
  await pay(1);
  expect(await words()).toEqual(['paid', 'after', 'settled', 'told']);
  expect(actors).toEqual([`system ${subscriberTask(settle)}`]);
  expect(await waiting()).toEqual([]);
});

test.each([
  ['an error of ours', () => new Error('it fails')],
  ['a deadlock', () => Object.assign(new Error('deadlock detected'), { code: '40P01' })],
])('%s in the hearing undoes only the hearing, and a job does it later', async (_, failure) => {
  failures = [failure()];
  await pay(4);
  expect(await words()).toEqual(['paid', 'after']);
  const [job, ...others] = await waiting();
  expect(job).toEqual({ task: subscriberTask(settle), payload: { order: 4 } });
  expect(others).toEqual([]);

  await settle.run(ctx, job!.payload as never);
  expect(await words()).toEqual(['paid', 'after', 'settled', 'told']);
});

test('a statement refused by the database in the hearing does not spoil what was published', async () => {
  const { rows } = await built.database.pool.query("select count(*)::int from events where name = 'test.paid'");
  await built.database.pool.query("alter table heard_words add constraint not_settled check (word <> 'settled')");
  await pay(5);
  await built.database.pool.query('alter table heard_words drop constraint not_settled');
  expect(await words()).toEqual(['paid', 'after']);
  expect(await waiting()).toHaveLength(1);
  const after = await built.database.pool.query("select count(*)::int from events where name = 'test.paid'");
  expect(after.rows[0].count).toBe(rows[0].count + 1);
});
