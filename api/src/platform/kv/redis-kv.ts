import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { Kv } from './kv.ts';

const SLIDE = `
redis.call('zremrangebyscore', KEYS[1], '-inf', ARGV[3] - ARGV[2])
if redis.call('zcard', KEYS[1]) >= tonumber(ARGV[1]) then
  local first = redis.call('zrange', KEYS[1], 0, 0, 'withscores')
  return first[2] + ARGV[2] - ARGV[3]
end
redis.call('zadd', KEYS[1], ARGV[3], ARGV[4])
redis.call('pexpire', KEYS[1], ARGV[2])
return -1`;
const INCREMENT = `
local count = redis.call('incr', KEYS[1])
if count == 1 then redis.call('expire', KEYS[1], ARGV[1]) end
return count`;
const RELEASE = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`;

const PATIENCE_MS = 500;

/** Away, the request waits in line until Redis is back; whoever made it does not. */
const soon = (asked: Promise<unknown>) => Promise.race([asked.catch(() => undefined), wait(PATIENCE_MS, undefined, { ref: false })]);

/** The store in Redis; it fails fast when Redis is away, and never queues commands for later. */
export function redisKv(url: string, prefix = 'lintuan:'): Kv {
  const options = {
    keyPrefix: prefix,
    commandTimeout: PATIENCE_MS,
    connectTimeout: 2000,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    retryStrategy: (times: number) => Math.min(times * 100, 1000),
  };
  const redis = new Redis(url, options);
  const listeners = new Map<string, Set<(message: string) => void>>();
  const subscriber = new Redis(url, { ...options, enableOfflineQueue: true, commandTimeout: undefined, maxRetriesPerRequest: null });
  for (const connection of [redis, subscriber]) connection.on('error', () => undefined);
  subscriber.on('message', (channel, message) => {
    for (const listener of listeners.get(channel) ?? []) listener(message);
  });

  return {
    get: (key) => redis.get(key),
    getMany: async (keys) => (keys.length === 0 ? [] : redis.mget(keys)),
    set: async (key, value, ttlSeconds) => void (await redis.set(key, value, 'PX', Math.ceil(ttlSeconds * 1000))),
    add: async (key, value, ttlSeconds) => (await redis.set(key, value, 'PX', Math.ceil(ttlSeconds * 1000), 'NX')) === 'OK',
    del: async (...keys) => void (keys.length > 0 && (await redis.del(keys))),
    incr: async (key, ttlSeconds) => Number(await redis.eval(INCREMENT, 1, key, ttlSeconds)),
    ttl: async (key) => {
      const left = await redis.pttl(key);
      return left > 0 ? Math.ceil(left / 1000) : null;
    },
    slide: async (key, limit, windowMs, nowMs) => {
      const wait = Number(await redis.eval(SLIDE, 1, key, limit, windowMs, nowMs, `${nowMs}-${randomUUID()}`));
      return wait < 0 ? { allowed: true, retryAfterMs: 0 } : { allowed: false, retryAfterMs: wait };
    },
    publish: async (channel, message) => void (await redis.publish(prefix + channel, message)),
    subscribe: async (channel, listener) => {
      const name = prefix + channel;
      const known = listeners.get(name) ?? new Set();
      known.add(listener);
      listeners.set(name, known);
      await soon(subscriber.subscribe(name));
      return async () => {
        known.delete(listener);
        if (known.size === 0) await soon(subscriber.unsubscribe(name));
      };
    },
    lock: async (key, ttlSeconds) => {
      const owner = randomUUID();
      if ((await redis.set(key, owner, 'PX', Math.ceil(ttlSeconds * 1000), 'NX')) !== 'OK') return null;
      return async () => void (await redis.eval(RELEASE, 1, key, owner));
    },
    onConnect: (listener) => void redis.on('ready', listener),
    ping: async () => {
      try {
        return (await redis.ping()) === 'PONG';
      } catch {
        return false;
      }
    },
    close: async () => {
      redis.disconnect();
      subscriber.disconnect();
    },
  };
}
