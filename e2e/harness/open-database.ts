import { randomBytes } from 'node:crypto';
import { startEmbeddedPostgres } from '@lintuan/db/embedded/postgres';
import pg from 'pg';

/** An empty database of its own, on the server the run was given or on one started for it. */
export async function openDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (!given) {
    const server = await startEmbeddedPostgres({ purpose: 'test' });
    return { url: server.url, close: () => server.stop() };
  }
  const name = `e2e_${randomBytes(6).toString('hex')}`;
  await runSql(given, `create database ${name}`);
  const url = new URL(given);
  url.pathname = `/${name}`;
  return { url: url.href, close: () => runSql(given, `drop database ${name} with (force)`) };
}

async function runSql(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
