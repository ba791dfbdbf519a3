import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type EmbeddedPostgres, runningEmbeddedPostgres, startEmbeddedPostgres } from './postgres.ts';

const PATIENCE = 60_000;
let dataDir = '';

beforeEach(() => {
  const home = mkdtempSync(join(existsSync('/tmp') ? '/tmp' : tmpdir(), 'lintuan embedded-'));
  dataDir = join(home, 'postgres');
  rmSync(home, { recursive: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ purpose: 'dev', dataDir });
  onTestFinished(async () => {
    await server.stop();
    rmSync(dirname(dataDir), { recursive: true, force: true });
  });
  return server;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

test('development data outlive a stop, in a folder with a space, at the same address', { timeout: PATIENCE }, async () => {
  const first = await start();
  await ask(first.url, "create table kept as select '邻团' as word");
  expect(runningEmbeddedPostgres(dataDir)).toBe(first.url);
  await first.stop();
  expect(runningEmbeddedPostgres(dataDir)).toBeUndefined();
  const second = await start();
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, 'select word from kept')).toBe('邻团');
});

test('a second start on the same data says that the first one runs', { timeout: PATIENCE }, async () => {
  await start();
  await expect(startEmbeddedPostgres({ purpose: 'dev', dataDir })).rejects.toThrow('already running');
});

test('a pid file that a crash left behind does not keep the database shut', { timeout: PATIENCE }, async () => {
  const first = await start();
  await first.stop();
  writeFileSync(join(first.folder, 'postmaster.pid'), `${process.pid}\n${first.folder}\n`);
  const second = await start();
  expect(await ask(second.url, 'select 1')).toBe(1);
});

test('Chinese is letters to the trigram index, and lengths are counted in characters', { timeout: PATIENCE }, async () => {
  const server = await startEmbeddedPostgres({ purpose: 'test' });
  onTestFinished(() => server.stop());
  await ask(server.url, 'create extension pg_trgm');
  expect(await ask(server.url, "select array_length(show_trgm('新鲜苹果'), 1)")).toBeGreaterThan(3);
  expect(await ask(server.url, "select length('邻团')")).toBe(2);
});

test('a test database takes its folder with it', { timeout: PATIENCE }, async () => {
  const server = await startEmbeddedPostgres({ purpose: 'test' });
  expect(existsSync(dirname(server.folder))).toBe(true);
  await server.stop();
  expect(existsSync(dirname(server.folder))).toBe(false);
});
