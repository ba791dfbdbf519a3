import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { ensureMonthPartitions } from './partitions.ts';

const MIGRATION_LOCK = 4_803_001;

/** Brings a database up to date; processes that start at once take turns. */
export async function migrateDatabase(url: string, now: Date): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client), { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) });
    await runMigrations({ connectionString: url });
    await ensureMonthPartitions(client, now);
  } finally {
    await client.end();
  }
}
