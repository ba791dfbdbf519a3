import type pg from 'pg';
import type { World } from './world.ts';

/** How many statements the API sends to the database while the work is done. */
export async function countStatements(world: World, work: () => Promise<unknown>): Promise<number> {
  const { pool } = world.built.database;
  const counted = new Map<pg.PoolClient, pg.PoolClient['query']>();
  let statements = 0;
  const listen = (client: pg.PoolClient) => {
    if (counted.has(client)) return;
    const query = client.query;
    counted.set(client, query);
    client.query = ((...args: unknown[]) => {
      statements += 1;
      return Reflect.apply(query, client, args);
    }) as typeof query;
  };
  pool.on('acquire', listen);
  try {
    await work();
  } finally {
    pool.off('acquire', listen);
    for (const [client, query] of counted) client.query = query;
  }
  return statements;
}
