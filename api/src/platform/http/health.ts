import type { Hono } from 'hono';
import type { BuiltHouse } from '../build-house.ts';
import type { Env } from './env.ts';

/** /health says how each dependency is; /ready whether this process should get requests: Redis away is slower, not unready. */
export function mountHealth(app: Hono<Env>, { house, database, redis }: BuiltHouse, state: { stopping: boolean }): void {
  const databaseAnswers = () =>
    database.pool.query('select 1').then(
      () => true,
      () => false,
    );

  app.get('/health', async (c) => {
    const [postgres, keyValue] = await Promise.all([databaseAnswers(), redis ? redis.ping() : null]);
    return c.json(
      {
        status: postgres ? 'ok' : 'down',
        postgres: postgres ? 'ok' : 'down',
        keyValue: keyValue === null ? 'memory' : keyValue ? 'redis' : 'redis away, memory meanwhile',
        cache: house.cache.figures,
        uptimeSeconds: Math.round(process.uptime()),
        memoryMb: Math.round(process.memoryUsage.rss() / 1_048_576),
      },
      postgres ? 200 : 503,
    );
  });
  app.get('/ready', async (c) => {
    const ready = !state.stopping && (await databaseAnswers());
    return c.json({ ready }, ready ? 200 : 503);
  });
}
