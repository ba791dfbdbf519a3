import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@lintuan/db/embedded/free-port';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noRedisServer, type OwnRedis, ownRedis } from '../../../test/operations/own-redis.ts';
import { until } from '../../../test/operations/until.ts';
import type { Kv } from './kv.ts';
import { memoryKv } from './memory-kv.ts';
import { redisKv } from './redis-kv.ts';
import { resilientKv } from './resilient-kv.ts';

interface Opened {
  kv: Kv;
  end(): Promise<void>;
}

const onRedis = async (wrap: (kv: Kv) => Kv): Promise<Opened> => {
  const given = process.env.TEST_REDIS_URL;
  const own = given ? null : await ownRedis();
  const kv = wrap(redisKv(given ?? own!.url, `${randomUUID()}:`));
  await until('Redis answers', () => kv.ping());
  return {
    kv,
    end: async () => {
      await kv.close();
      await own?.stop();
    },
  };
};

const alone = (kv: Kv): Opened => ({ kv, end: () => kv.close() });
const withMemory = (kv: Kv) => resilientKv(kv, memoryKv(Date.now), () => undefined);
const noRedis = noRedisServer && !process.env.TEST_REDIS_URL;

const adapters = [
  { name: 'memory', skip: false, open: async () => alone(memoryKv(Date.now)) },
  { name: 'Redis (skipped where no Redis is found)', skip: noRedis, open: () => onRedis((kv) => kv) },
  { name: 'Redis with memory behind it (skipped where no Redis is found)', skip: noRedis, open: () => onRedis(withMemory) },
  {
    name: 'memory in place of a Redis that never answered',
    skip: false,
    open: async () => alone(withMemory(redisKv(`redis://127.0.0.1:${await freePort()}`))),
  },
];

for (const { name, skip, open } of adapters) {
  describe.skipIf(skip)(`the key-value store over ${name}`, () => {
    let opened: Opened;
    let kv: Kv;
    let key = '';
    beforeAll(async () => {
      opened = await open();
      kv = opened.kv;
    });
    afterAll(() => opened.end());
    const fresh = () => {
      key = randomUUID();
      return key;
    };

    test('what was set is there until its time is up, and a new value takes the place of the old', async () => {
      await kv.set(fresh(), 'one', 100);
      await kv.set(key, '二', 0.2);
      expect(await kv.get(key)).toBe('二');
      await wait(250);
      expect(await kv.get(key)).toBeNull();
    });

    test('the time left is in whole seconds, and null for what is not there', async () => {
      await kv.set(fresh(), 'x', 30);
      expect(await kv.ttl(key)).toBe(30);
      expect(await kv.ttl(randomUUID())).toBeNull();
    });

    test('of twenty who add the same key at once, exactly one does', async () => {
      fresh();
      const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => kv.add(key, String(at), 30)));
      expect(answers.filter(Boolean)).toHaveLength(1);
      expect(await kv.get(key)).toBe(String(answers.indexOf(true)));
    });

    test('a key that has run out may be added again', async () => {
      await kv.add(fresh(), 'first', 0.1);
      await wait(150);
      expect(await kv.add(key, 'second', 30)).toBe(true);
      expect(await kv.get(key)).toBe('second');
    });

    test('several keys go at once, and those not there harm nothing', async () => {
      const other = randomUUID();
      await kv.set(fresh(), 'a', 30);
      await kv.set(other, 'b', 30);
      await kv.del(key, randomUUID(), other);
      await kv.del();
      expect(await kv.getMany([key, other])).toEqual([null, null]);
    });

    test('many are read in the order asked for, with null for each that is not there', async () => {
      await kv.set(fresh(), 'a', 30);
      expect(await kv.getMany([randomUUID(), key, randomUUID(), key])).toEqual([null, 'a', null, 'a']);
      expect(await kv.getMany([])).toEqual([]);
    });

    test('every one of fifty simultaneous counts is counted', async () => {
      fresh();
      const counts = await Promise.all(Array.from({ length: 50 }, () => kv.incr(key, 30)));
      expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
    });

    test('a count starts over when the time of its first hit is up, whatever came later', async () => {
      expect(await kv.incr(fresh(), 1)).toBe(1);
      await wait(600);
      expect(await kv.incr(key, 1)).toBe(2);
      await wait(600);
      expect(await kv.incr(key, 1)).toBe(1);
    });

    test('a sliding window allows exactly its limit, says when the next may come, and does not count refusals', async () => {
      fresh();
      const start = Date.now();
      const hit = (after: number) => kv.slide(key, 3, 1000, start + after);
      const allowed = { allowed: true, retryAfterMs: 0 };
      for (const after of [0, 100, 200]) expect(await hit(after)).toEqual(allowed);
      expect(await hit(300)).toEqual({ allowed: false, retryAfterMs: 700 });
      expect(await hit(999)).toEqual({ allowed: false, retryAfterMs: 1 });
      expect(await hit(1000)).toEqual(allowed);
      expect(await hit(1050)).toEqual({ allowed: false, retryAfterMs: 50 });
      expect(await hit(1100)).toEqual(allowed);
      expect(await hit(1199)).toEqual({ allowed: false, retryAfterMs: 1 });
    });

    test('of fifty hits in the same instant a window allows exactly its limit', async () => {
      fresh();
      const now = Date.now();
      const slides = await Promise.all(Array.from({ length: 50 }, () => kv.slide(key, 7, 60_000, now)));
      expect(slides.filter((slide) => slide.allowed)).toHaveLength(7);
      expect(new Set(slides.filter((slide) => !slide.allowed).map((slide) => slide.retryAfterMs))).toEqual(new Set([60_000]));
    });

    test('a message reaches every listener of its channel and no one else, until they stop listening', async () => {
      fresh();
      const heard: string[] = [];
      const stopFirst = await kv.subscribe(key, (message) => heard.push(`first ${message}`));
      const stopSecond = await kv.subscribe(key, (message) => heard.push(`second ${message}`));
      await kv.publish(key, '开团');
      await kv.publish(randomUUID(), 'elsewhere');
      await expect.poll(() => heard.toSorted()).toEqual(['first 开团', 'second 开团']);
      await stopFirst();
      await kv.publish(key, '成团');
      await expect.poll(() => heard.toSorted()).toEqual(['first 开团', 'second 开团', 'second 成团']);
      await stopSecond();
      await kv.publish(key, '散团');
      await wait(100);
      expect(heard).toHaveLength(3);
    });

    test('of twenty who reach for a lock at once one holds it, and no other until it is let go', async () => {
      fresh();
      const taken = (await Promise.all(Array.from({ length: 20 }, () => kv.lock(key, 30)))).filter((release) => release !== null);
      expect(taken).toHaveLength(1);
      expect(await kv.lock(key, 30)).toBeNull();
      await taken[0]!();
      expect(await kv.lock(key, 30)).not.toBeNull();
    });

    test('a lock ends by itself, and its late owner cannot release it from under the next', async () => {
      const late = await kv.lock(fresh(), 0.2);
      await wait(250);
      const next = await kv.lock(key, 30);
      expect(next).not.toBeNull();
      await late!();
      expect(await kv.lock(key, 30)).toBeNull();
      await next!();
      expect(await kv.lock(key, 30)).not.toBeNull();
    });
  });
}

describe.skipIf(noRedisServer)('a Redis that goes away (skipped where redis-server is not installed)', () => {
  let redis: OwnRedis;
  let kv: Kv;
  let complaints = 0;
  beforeAll(async () => {
    redis = await ownRedis();
    kv = resilientKv(redisKv(redis.url), memoryKv(Date.now), () => {
      complaints += 1;
    });
    await until('Redis answers', () => kv.ping());
  });
  afterAll(async () => {
    await kv.close();
    await redis.stop();
  });

  /** Each kind of call once; answers how long the slowest took. */
  async function slowestCall(): Promise<number> {
    const timed = async (call: Promise<unknown>, started = performance.now()) => {
      await call;
      return performance.now() - started;
    };
    const calls = [kv.get('k'), kv.getMany(['k']), kv.set('k', 'v', 30), kv.add('a', 'v', 30), kv.del('d'), kv.incr('i', 30), kv.ttl('k')];
    return Math.max(
      ...(await Promise.all([...calls, kv.slide('s', 5, 1000, 1), kv.publish('c', 'm'), kv.lock('l', 30)].map((call) => timed(call)))),
    );
  }

  test('killed in the middle, every call is answered at once from memory; back again, Redis answers', async () => {
    await kv.set('before', 'in Redis', 60);
    await redis.kill();
    expect(await slowestCall()).toBeLessThan(1000);
    expect(await slowestCall()).toBeLessThan(100);
    expect(complaints).toBeGreaterThan(0);
    expect(await kv.ping()).toBe(false);
    expect(await kv.get('before')).toBeNull();
    await kv.set('meanwhile', 'here', 60);
    expect(await kv.get('meanwhile')).toBe('here');

    await redis.start();
    await expect.poll(() => kv.ping(), { timeout: 3000 }).toBe(true);
    await kv.set('after', 'in Redis', 60);
    expect(await redis.ask('get', 'lintuan:after')).toBe('in Redis');
    expect(await kv.get('meanwhile')).toBeNull();
  });

  test('stuck without answering, every call is answered from memory within a second', async () => {
    redis.freeze();
    try {
      expect(await slowestCall()).toBeLessThan(1000);
    } finally {
      redis.thaw();
    }
    await expect.poll(() => kv.ping()).toBe(true);
  });

  test('subscribers hear again what is published once Redis is back', async () => {
    const heard: string[] = [];
    await kv.subscribe('news', (message) => heard.push(message));
    await redis.kill();
    await redis.start();
    await expect.poll(() => kv.ping(), { timeout: 3000 }).toBe(true);
    const published = async () => {
      await kv.publish('news', 'back');
      return heard.length;
    };
    await expect.poll(published, { timeout: 5000 }).toBeGreaterThan(0);
  });

  test('while Redis is away, those who listen in the same process still hear one another', async () => {
    const heard: string[] = [];
    await kv.subscribe('here', (message) => heard.push(message));
    await redis.kill();
    await kv.publish('here', 'meanwhile');
    await expect.poll(() => heard).toEqual(['meanwhile']);
    await redis.start();
    await expect.poll(() => kv.ping(), { timeout: 3000 }).toBe(true);
  });
});
