import { payments } from '@lintuan/db/schema';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { recordsOf } from './records.ts';
import { Fragment, run, statement } from './statement.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { columns, read } = recordsOf(payments);
const NEW = {
  publicId: 'p'.repeat(20),
  purpose: 'checkout',
  subjectId: 1,
  subjectPublicId: 'c'.repeat(20),
  payerId: 1,
  amountFen: 5,
  description: '一箱苹果',
  expiresAt: new Date('2026-11-21T12:00:00.123Z'),
};
const find = () =>
  run<Record<string, unknown>>(world.house.db, statement`select ${columns} from payments where public_id = ${NEW.publicId}`);

test('values are numbered in their order, and words of its own stay words', () => {
  expect(statement`select ${new Fragment('a, b')} from t where a = ${1} and b = ${'two'}`).toEqual({
    text: 'select a, b from t where a = $1 and b = $2',
    values: [1, 'two'],
  });
});

test('a statement whose own words change is refused: its text is made once', () => {
  const by = (column: string) => statement`select ${new Fragment(column)} from t`;
  expect(by('a').text).toBe('select a from t');
  expect(() => by('b')).toThrow('other words');
});

test('a record read past the query builder is the one it would have made', async () => {
  await world.house.db.insert(payments).values(NEW);
  const [built] = await world.house.db.select().from(payments);
  expect((await find()).map(read)).toEqual([built]);
});

test('a column that a newer version adds does not trouble a process that runs', async () => {
  const ask = async () => (await find()).length + (await world.house.db.select().from(payments)).length;
  for (let turn = 0; turn < 20; turn += 1) expect(await ask()).toBe(2);
  await world.house.db.execute(sql`alter table payments add column later text`);
  for (let turn = 0; turn < 20; turn += 1) expect(await ask()).toBe(2);
  const { rows } = await world.house.db.execute(
    sql`select count(*)::int as named from pg_prepared_statements where statement like '%from payments%'`,
  );
  expect(rows).toEqual([{ named: 1 }]);
});

test('a list serves any length with one plan', async () => {
  const count = async (ids: number[]) =>
    (
      await run<{ found: string }>(
        world.house.db,
        statement`select count(*) as found from payments where id = any ((select ${ids}::bigint[])::bigint[])`,
      )
    )[0]!.found;
  for (let length = 0; length < 20; length += 1) await count(Array.from({ length }, (_, id) => id));
  const { rows } = await world.house.db.execute(
    sql`select generic_plans > 0 as kept, custom_plans <= 5 as few from pg_prepared_statements where statement like '%count(*) as found%'`,
  );
  expect(rows).toEqual([{ kept: true, few: true }]);
});
