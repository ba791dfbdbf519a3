import { randomBytes } from 'node:crypto';
import { startEmbeddedPostgres } from '@lintuan/db/embedded/postgres';
import { migrateDatabase } from '@lintuan/db/migrate';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { makePayKeys, type PayKeys } from './pay-keys.ts';

declare module 'vitest' {
  interface ProvidedContext {
    server: string;
    template: string;
    payKeys: PayKeys;
  }
}

/** One database is migrated once, and keys for paying are made once; every test file gets a copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const embedded = given ? null : await startEmbeddedPostgres({ purpose: 'test' });
  const server = given ?? embedded!.url;
  const template = `template_${randomBytes(5).toString('hex')}`;
  await runSql(server, `create database ${template}`);
  await migrateDatabase(databaseUrl(server, template), new Date());
  project.provide('server', server);
  project.provide('template', template);
  project.provide('payKeys', makePayKeys());
  return async () => {
    await runSql(server, `drop database ${template} with (force)`);
    await embedded?.stop();
  };
}

export async function runSql(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
