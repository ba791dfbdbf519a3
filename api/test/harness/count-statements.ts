import type pg from 'pg';
import type { World } from './world.ts';

interface Cost {
  statements: number;
  /** Those sent while nothing else was on its way over the same connection: each of them was waited for. */
  trips: number;
}

/** What the work costs in statements the API sends to the database. */
export async function countTraffic(world: World, work: () => Promise<unknown>): Promise<Cost> {
  const { pool } = world.built.database;
  const counted = new Map<pg.PoolClient, pg.PoolClient['query']>();
  const cost = { statements: 0, trips: 0 };
  const listen = (client: pg.PoolClient) => {
    if (counted.has(client)) return;
    const query = client.query;
    let open = 0;
    counted.set(client, query);
    client.query = ((...args: unknown[]) => {
      cost.statements += 1;
      if (open === 0) cost.trips += 1;
      open += 1;
      const over = () => {
        open -= 1;
      };
      const callback = args.at(-1);
      if (typeof callback === 'function') {
        args[args.length - 1] = (...answer: unknown[]) => {
          over();
          callback(...answer);
        };
        return Reflect.apply(query, client, args);
      }
      return (Reflect.apply(query, client, args) as Promise<unknown>).finally(over);
    }) as typeof query;
  };
  pool.on('acquire', listen);
  try {
    await work();
  } finally {
    pool.off('acquire', listen);
    for (const [client, query] of counted) client.query = query;
  }
  return cost;
}

export const countStatements = async (world: World, work: () => Promise<unknown>): Promise<number> =>
  (await countTraffic(world, work)).statements;
