import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded/postgres.ts';
import { migrateDatabase } from './migrate.ts';
import { ensureMonthPartitions } from './partitions.ts';

let server: EmbeddedPostgres | null = null;
let serverUrl = '';
beforeAll(async () => {
  const given = process.env.TEST_DATABASE_URL;
  server = given ? null : await startEmbeddedPostgres({ purpose: 'test' });
  serverUrl = given ?? server!.url;
}, 60_000);
afterAll(async () => {
  await server?.stop();
});

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function withEmptyDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const name = `migrate_${randomUUID().replaceAll('-', '')}`;
  await ask(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  try {
    await work(url.href);
  } finally {
    await ask(serverUrl, `drop database ${name} with (force)`);
  }
}

const partitionsOf = async (url: string, table: string) =>
  (await ask(url, `select inhrelid::regclass::text as name from pg_inherits where inhparent = '${table}'::regclass order by 1`)).map(
    (row) => row.name,
  );

test('an empty database is brought up to date once by ten who start together, and again by none', { timeout: 60_000 }, () =>
  withEmptyDatabase(async (url) => {
    const now = new Date('2026-11-15T00:00:00Z');
    await Promise.all(Array.from({ length: 10 }, () => migrateDatabase(url, now)));
    const applied = await ask(url, 'select hash from drizzle.__drizzle_migrations');
    expect(applied.length).toBeGreaterThan(0);
    expect(new Set(applied.map((row) => row.hash)).size).toBe(applied.length);
    await migrateDatabase(url, now);
    expect(await ask(url, 'select hash from drizzle.__drizzle_migrations')).toHaveLength(applied.length);
    expect(await ask(url, 'select count(*)::int as jobs from graphile_worker.jobs')).toEqual([{ jobs: 0 }]);
  }),
);

test('months have partitions ahead, across the year, and a row falls into its own', { timeout: 30_000 }, () =>
  withEmptyDatabase(async (url) => {
    await migrateDatabase(url, new Date('2026-11-30T23:59:59Z'));
    const expected = ['events_2026_11', 'events_2026_12', 'events_2027_01', 'events_2027_02', 'events_rest'];
    expect(await partitionsOf(url, 'events')).toEqual(expected);
    expect(await partitionsOf(url, 'audit_entries')).toEqual(expected.map((name) => name.replace('events', 'audit_entries')));
    const rows = await ask(
      url,
      `insert into events (name, version, payload, created_at) values
         ('first', 1, '{}', '2026-12-01T00:00:00Z'), ('last', 1, '{}', '2026-12-31T23:59:59.999Z'), ('far', 1, '{}', '2031-01-01T00:00:00Z')
       returning name, tableoid::regclass::text as place`,
    );
    expect(rows).toEqual([
      { name: 'first', place: 'events_2026_12' },
      { name: 'last', place: 'events_2026_12' },
      { name: 'far', place: 'events_rest' },
    ]);
  }),
);

test('making partitions again, and from several processes at once, changes nothing', { timeout: 30_000 }, () =>
  withEmptyDatabase(async (url) => {
    await migrateDatabase(url, new Date('2026-11-15T00:00:00Z'));
    const before = await partitionsOf(url, 'events');
    const clients = Array.from({ length: 4 }, () => new pg.Client({ connectionString: url }));
    try {
      await Promise.all(clients.map((client) => client.connect()));
      await Promise.all(clients.map((client) => ensureMonthPartitions(client, new Date('2026-11-15T00:00:00Z'))));
      expect(await partitionsOf(url, 'events')).toEqual(before);
      await Promise.all(clients.map((client) => ensureMonthPartitions(client, new Date('2026-12-02T00:00:00Z'))));
      expect(await partitionsOf(url, 'events')).toEqual([...before.slice(0, -1), 'events_2027_03', 'events_rest']);
    } finally {
      await Promise.all(clients.map((client) => client.end()));
    }
  }),
);

test('a month whose rows already lie in the rest partition does not stop a start', { timeout: 30_000 }, () =>
  withEmptyDatabase(async (url) => {
    await migrateDatabase(url, new Date('2026-01-15T00:00:00Z'));
    await ask(url, "insert into events (name, version, payload, created_at) values ('early', 1, '{}', '2026-09-10T00:00:00Z')");
    await migrateDatabase(url, new Date('2026-09-15T00:00:00Z'));
    expect(await ask(url, "select name, tableoid::regclass::text as place from events where name = 'early'")).toEqual([
      { name: 'early', place: 'events_2026_09' },
    ]);
    expect(await partitionsOf(url, 'events')).toContain('events_2026_10');
    const indexesOf = (table: string) => ask(url, `select count(*)::int as indexes from pg_indexes where tablename = '${table}'`);
    expect(await indexesOf('audit_entries_2026_09')).toEqual(await indexesOf('audit_entries'));
  }),
);
