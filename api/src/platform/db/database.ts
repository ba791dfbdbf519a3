import * as schema from '@lintuan/db/schema';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { Client } from './client.ts';
import { isAway } from './sql-errors.ts';

export type Db = NodePgDatabase<typeof schema> & { $client: pg.Pool };
export type OwnDb = NodePgDatabase<typeof schema>;

const SETTINGS = { schema, casing: 'snake_case' } as const;
/**
 * Data lie in memory or on a disk without arms. The planner's own guess is one with arms: it would rather read a small
 * table from end to end, and a connection keeps to such a plan while the table grows.
 */
const ONE_PAGE_IS_AS_NEAR_AS_THE_NEXT = '-c random_page_cost=1.1';
const ownDbs = new WeakMap<pg.PoolClient, OwnDb>();

export interface Database {
  pool: pg.Pool;
  db: Db;
  close(): Promise<void>;
}

export function openDatabase(url: string, poolSize: number, onError: (error: Error) => void): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    Client,
    pipeline: true,
    connectionTimeoutMillis: 5000,
    statement_timeout: 15_000,
    application_name: 'lintuan',
    options: ONE_PAGE_IS_AS_NEAR_AS_THE_NEXT,
  });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return { pool, db: drizzle(pool, SETTINGS), close: () => pool.end() };
}

/** Work on one connection of the pool. The driver's own transactions keep a connection for good when their `begin` fails. */
export async function onOwnConnection<Result>(
  { $client: pool }: Db,
  work: (db: OwnDb, client: Client) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken = false;
  try {
    const known = ownDbs.get(client) ?? drizzle(client, SETTINGS);
    ownDbs.set(client, known);
    return await work(known, client as unknown as Client);
  } catch (error) {
    broken = isAway(error);
    throw error;
  } finally {
    client.release(broken);
  }
}
