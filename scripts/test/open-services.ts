import { startEmbeddedPostgres } from '../../db/embedded/postgres.ts';
import type { Ending } from '../shell/ending.ts';
import { say } from '../shell/say.ts';
import { findChromium, findRedisServer } from './find-program.ts';
import { startRedis } from './start-redis.ts';
import { nothing, one, type Tally } from './tally.ts';

export type Services = { env: Record<string, string>; missing: Tally };

const isCi = Boolean(process.env.CI && process.env.CI !== 'false');

/** Starts what the tests need, once for all of them, and says plainly what this machine does not have. */
export async function openServices(ending: Ending): Promise<Services> {
  const env: Record<string, string> = {};
  let missing = nothing;
  env.TEST_DATABASE_URL = process.env.TEST_DATABASE_URL || (await openPostgres(ending));
  const redisUrl = process.env.TEST_REDIS_URL || (await openRedis(ending));
  if (redisUrl) env.TEST_REDIS_URL = redisUrl;
  else missing = sayMissing('redis-server', 'the tests on a real Redis are skipped', 'redis-server');
  const chromium = findChromium();
  if (chromium) env.TEST_CHROMIUM = chromium;
  return { env, missing };
}

/** In CI what is missing is a failure: a green run must mean that everything ran. */
export function sayMissing(what: string, consequence: string, debianPackage: string): Tally {
  say(`\n  ${isCi ? 'FAILED' : 'SKIPPED'}: ${what} was not found; ${consequence}. To have it: apt-get install ${debianPackage}\n`);
  return one(isCi ? 'failed' : 'skipped');
}

export async function openPostgres(ending: Ending): Promise<string> {
  const server = await startEmbeddedPostgres({ purpose: 'test' });
  ending.add('the test database', server);
  return server.url;
}

async function openRedis(ending: Ending): Promise<string | undefined> {
  const program = findRedisServer();
  if (!program) return undefined;
  const redis = await startRedis(program);
  ending.add('Redis', redis);
  return redis.url;
}
