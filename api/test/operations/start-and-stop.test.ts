import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import { startEmbeddedPostgres } from '@lintuan/db/embedded/postgres';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { newId } from '../harness/people.ts';
import { databaseUrl, runSql } from '../harness/template-database.ts';
import { openWorld, type World } from '../harness/world.ts';
import { noRedisServer, ownRedis } from './own-redis.ts';
import { type RunningApi, startApi } from './start-api.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld({ now: new Date() });
});
afterAll(() => world.close());

async function started(environment: Record<string, string>): Promise<RunningApi> {
  const api = await startApi(environment);
  onTestFinished(() => api.kill());
  return api;
}

async function rowsOf(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const shapeOf = (url: string) =>
  rowsOf(
    url,
    `select table_schema || '.' || table_name || '.' || column_name || ' ' || data_type as is from information_schema.columns
     where table_schema in ('public', 'graphile_worker') union all
     select indexdef from pg_indexes where schemaname = 'public' order by 1`,
  );

async function statusOf(api: RunningApi, path: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(api.origin + path);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

test('four processes started at once on an empty database are all ready, with one schema, one set of roles and one demo', {
  timeout: 90_000,
}, async () => {
  const name = `empty_${newId()}`;
  await runSql(inject('server'), `create database ${name}`);
  onTestFinished(() => runSql(inject('server'), `drop database ${name} with (force)`));
  const url = databaseUrl(inject('server'), name);
  const environment = { ...world.environment, APP_ENV: 'development', DATABASE_URL: url, DATABASE_POOL: '5', DEMO: '1' };
  const all = await Promise.all(Array.from({ length: 4 }, () => started(environment)));
  for (const api of all) expect(await statusOf(api, '/ready')).toEqual({ status: 200, body: { ready: true } });

  expect(await shapeOf(url)).toEqual(await shapeOf(world.databaseUrl));
  expect(await rowsOf(url, 'select code from roles order by code')).toEqual([
    { code: 'administrator' },
    { code: 'goods' },
    { code: 'viewer' },
  ]);
  expect(await rowsOf(url, 'select name from milestones order by name')).toEqual([{ name: 'demo' }, { name: 'demo_begun' }]);
  const [made] = await rowsOf(url, 'select count(*)::int as all, count(distinct name)::int as different from products');
  expect(made!.all).toBeGreaterThan(0);
  expect(made!.different).toBe(made!.all);
  const pages = await Promise.all(all.map((api) => api.as()(publicCatalog.products, {})));
  for (const page of pages) expect(page.pagination.total).toBe(pages[0]!.pagination.total);
  expect(await Promise.all(all.map((api) => api.stop()))).toEqual([0, 0, 0, 0]);
});

test('an environment that is not right is refused by name before anything starts', async () => {
  const { DATABASE_URL: _, ...rest } = world.environment;
  await expect(startApi(rest)).rejects.toThrow(/ended with 1[\s\S]*DATABASE_URL/);
});

test('a stop says so at /ready first, fails no request that was taken, and ends with 0', async () => {
  const api = await started({ ...world.environment, DRAIN_SECONDS: '1' });
  const read = () => api.as()(publicCatalog.products, { page: 1 + Math.floor(Math.random() * 50) });
  let open = true;
  let sent = 0;
  const failures: unknown[] = [];
  const worker = async () => {
    while (open) {
      sent += 1;
      await read().catch((error) => failures.push(error));
    }
  };
  const probe = async () => {
    while (open) {
      await wait(20);
      open = (await fetch(`${api.origin}/ready`)).status === 200;
    }
  };
  const load = Promise.all([...Array.from({ length: 20 }, worker), probe()]);
  await wait(500);
  const asked = performance.now();
  const code = api.stop();
  await load;
  expect(performance.now() - asked).toBeLessThan(900);
  expect(sent).toBeGreaterThan(50);
  expect(failures).toEqual([]);
  expect(await code).toBe(0);
});

test('a stop waits for the answer that is being made and takes no new connection', async () => {
  const api = await started(world.environment);
  const locker = new pg.Client({ connectionString: world.databaseUrl });
  await locker.connect();
  onTestFinished(() => locker.end());
  await locker.query('begin; lock table products in access exclusive mode');
  const slow = api.as()(publicCatalog.products, {});
  await wait(200);
  const code = api.stop();
  await wait(200);
  const refused = new Promise((resolve) => {
    const socket = connect(Number(new URL(api.origin).port), '127.0.0.1', () => resolve('taken'));
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
  });
  expect(await refused).toBe('ECONNREFUSED');
  await locker.query('commit');
  expect((await slow).items).toEqual([]);
  expect(await code).toBe(0);
});

test('/health says how each part is, and /ready that this process may be sent requests', async () => {
  const api = await started(world.environment);
  expect(await statusOf(api, '/health')).toEqual({
    status: 200,
    body: {
      status: 'ok',
      postgres: 'ok',
      keyValue: 'memory',
      cache: { hits: expect.any(Number), misses: expect.any(Number), stale: 0, watched: 0 },
      uptimeSeconds: expect.any(Number),
      memoryMb: expect.any(Number),
    },
  });
  expect(await statusOf(api, '/ready')).toEqual({ status: 200, body: { ready: true } });
});

test.skipIf(noRedisServer)('with Redis away /health says so and /ready stays (skipped where redis-server is not installed)', async () => {
  const redis = await ownRedis();
  onTestFinished(() => redis.stop());
  const api = await started({ ...world.environment, REDIS_URL: redis.url });
  expect((await statusOf(api, '/health')).body.keyValue).toBe('redis');
  await redis.kill();
  expect(await statusOf(api, '/health')).toMatchObject({ status: 200, body: { status: 'ok', keyValue: 'redis away, memory meanwhile' } });
  expect((await statusOf(api, '/ready')).status).toBe(200);
});

test('with Postgres away everything answers 503 at once, and works again when it is back, jobs included', { timeout: 60_000 }, async () => {
  const dataDir = join(mkdtempSync('/tmp/lintuan away-'), 'postgres');
  const first = await startEmbeddedPostgres({ purpose: 'dev', dataDir });
  const api = await started({ ...world.environment, DATABASE_URL: first.url });
  expect((await statusOf(api, '/ready')).status).toBe(200);
  await first.stop();
  const asked = performance.now();
  expect(await statusOf(api, '/ready')).toEqual({ status: 503, body: { ready: false } });
  expect(await statusOf(api, '/health')).toMatchObject({ status: 503, body: { status: 'down', postgres: 'down' } });
  await expect(api.as()(publicCatalog.products, {})).rejects.toMatchObject({ status: 503, reason: 'server.busy' });
  expect(performance.now() - asked).toBeLessThan(3000);

  const again = await startEmbeddedPostgres({ purpose: 'dev', dataDir });
  onTestFinished(async () => {
    await again.stop();
    rmSync(dirname(dataDir), { recursive: true, force: true });
  });
  await expect.poll(async () => (await statusOf(api, '/ready')).status, { timeout: 5000 }).toBe(200);
  expect((await api.as()(publicCatalog.products, {})).items).toEqual([]);
  await runSql(again.url, "select graphile_worker.add_job('identity.rotate_shopper_keys', '{}')");
  const waiting = () => rowsOf(again.url, 'select task_identifier, attempts, locked_at, last_error from graphile_worker.jobs');
  await expect.poll(waiting, { timeout: 20_000 }).toEqual([]);
});
