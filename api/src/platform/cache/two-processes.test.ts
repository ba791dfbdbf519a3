import { milestones } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { noRedisServer, type OwnRedis, ownRedis } from '../../../test/operations/own-redis.ts';
import { until } from '../../../test/operations/until.ts';
import { type BuiltHouse, buildHouse } from '../build-house.ts';
import { createContext, type House } from '../house.ts';

const TAG = 'prices';
const options = { tags: [TAG], ttlSeconds: 600, shared: true };

/** The row both processes read through their caches. */
const load = (house: House) => async () => {
  const [row] = await house.db.select().from(milestones).where(eq(milestones.name, 'price'));
  return row!.version;
};
const read = (house: House) => house.cache.get('price', options, load(house));

const asSystem = (house: House) => createContext(house, { kind: 'system', name: 'test' }, { requestId: 'test', ip: null, userAgent: '' });

async function change(house: House, version: number): Promise<void> {
  await asSystem(house).transaction(async (tx) => {
    await tx.db.insert(milestones).values({ name: 'price', version }).onConflictDoUpdate({ target: milestones.name, set: { version } });
    tx.invalidate(TAG);
  });
}

async function another(world: World): Promise<BuiltHouse> {
  const built = await buildHouse(world.config, [], () => world.clock.now);
  onTestFinished(() => built.close());
  if (built.redis) await until('Redis answers', () => built.redis!.ping());
  return built;
}

/** Ends the connections that hear of changes, as a restart of Postgres or a firewall would. */
async function deafen(world: World): Promise<number> {
  const client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
  const ended = await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lintuan-stale' and datname = current_database()",
  );
  await client.end();
  return ended.rowCount ?? 0;
}

describe('two processes that share Postgres', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
    await change(world.house, 1);
  });
  afterEach(() => world.close());

  test('a committed change on one is seen by the other, and one rolled back drops nothing', async () => {
    const { house } = await another(world);
    expect([await read(world.house), await read(house)]).toEqual([1, 1]);
    const rolledBack = asSystem(world.house).transaction(async (tx) => {
      tx.invalidate(TAG);
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    expect([world.house.cache.peek('price'), house.cache.peek('price')]).toEqual([1, 1]);
    await change(world.house, 2);
    expect(await read(world.house)).toBe(2);
    await expect.poll(() => read(house)).toBe(2);
  });

  test('a transaction that drops hundreds of tags makes the other process hear of each', async () => {
    const { house } = await another(world);
    const tags = Array.from({ length: 250 }, (_, at) => `商品:${at}:${'x'.repeat(40)}`);
    for (const tag of tags) await house.cache.get(tag, { tags: [tag], ttlSeconds: 600 }, async () => tag);
    await asSystem(world.house).transaction(async (tx) => tx.invalidate(...tags));
    await expect.poll(() => tags.filter((tag) => house.cache.peek(tag) !== undefined)).toEqual([]);
  });

  test('with the hearing connection cut nothing held is trusted; it comes back by itself and changes are heard again', async () => {
    const { house } = await another(world);
    expect(await read(house)).toBe(1);
    expect(await deafen(world)).toBe(2);
    await expect.poll(() => house.cache.peek('price'), { interval: 1 }).toBeUndefined();
    await world.house.db.update(milestones).set({ version: 2 }).where(eq(milestones.name, 'price'));
    expect(await read(house)).toBe(2);

    const keptAgain = async () => {
      await read(house);
      return house.cache.peek('price');
    };
    await expect.poll(keptAgain, { timeout: 5000 }).toBe(2);
    await change(world.house, 3);
    await expect.poll(() => read(house)).toBe(3);
  });
});

describe.skipIf(noRedisServer)('two processes that share Redis as well (skipped where redis-server is not installed)', () => {
  let redis: OwnRedis;
  let world: World;
  beforeEach(async () => {
    redis = await ownRedis();
    world = await openWorld({ environment: { REDIS_URL: redis.url } });
    await until('Redis answers', () => world.built.redis!.ping());
    await change(world.house, 1);
  });
  afterEach(async () => {
    await world.close();
    await redis.stop();
  });

  const neverLoaded = () => Promise.reject(new Error('loaded although another process already had'));

  test('what one loaded the other takes from Redis instead of the database', async () => {
    const { house } = await another(world);
    expect(await read(world.house)).toBe(1);
    expect(await house.cache.get('price', options, neverLoaded)).toBe(1);
  });

  test('after a change on one both load anew, and each sees the new value', async () => {
    const { house } = await another(world);
    await Promise.all([read(world.house), read(house)]);
    await change(house, 2);
    expect(await read(house)).toBe(2);
    await expect.poll(() => read(world.house)).toBe(2);
  });

  test('an old value written to Redis after the change is served to no one', async () => {
    const { house: late } = await another(world);
    const gate = Promise.withResolvers<void>();
    const oldWasRead = Promise.withResolvers<void>();
    const slow = late.cache.get('price', options, async () => {
      const old = await load(late)();
      oldWasRead.resolve();
      await gate.promise;
      return old;
    });
    await oldWasRead.promise;
    await change(world.house, 2);
    gate.resolve();
    expect(await slow).toBe(1);
    const { house: third } = await another(world);
    expect(await read(third)).toBe(2);
    expect(await read(world.house)).toBe(2);
    await expect.poll(() => read(late)).toBe(2);
  });

  test('with Redis away reads and changes go on, and what was old when it comes back is served to no one', async () => {
    const { house } = await another(world);
    expect([await read(world.house), await read(house)]).toEqual([1, 1]);
    await redis.ask('save');
    await redis.kill();
    await change(world.house, 2);
    expect(await read(world.house)).toBe(2);
    await expect.poll(() => read(house)).toBe(2);
    await redis.start();
    await Promise.all([world.built.redis!, house.kv].map((kv) => until('Redis is back', () => kv.ping())));
    const { house: third } = await another(world);
    expect([await read(third), await read(house), await read(world.house)]).toEqual([2, 2, 2]);
  });

  test('a Redis that comes back with yesterday in it serves none of it, even if no one noticed it was gone', async () => {
    const { house } = await another(world);
    await read(world.house);
    await redis.ask('save');
    await change(world.house, 2);
    expect(await read(world.house)).toBe(2);
    await redis.kill();
    await redis.start();
    await until('Redis is back', () => house.kv.ping());
    const { house: third } = await another(world);
    expect(await read(third)).toBe(2);
    expect(await house.cache.get('price', options, load(house))).toBe(2);
  });

  test('with Redis away one load still serves all who ask at once in a process', async () => {
    await redis.kill();
    let loads = 0;
    const counted = async () => {
      loads += 1;
      return load(world.house)();
    };
    await Promise.all(Array.from({ length: 100 }, () => world.house.cache.get('price', options, counted)));
    expect(loads).toBe(1);
  });
});
