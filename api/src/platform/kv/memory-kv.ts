import { EventEmitter } from 'node:events';
import { LRUCache } from 'lru-cache';
import type { Kv } from './kv.ts';

interface Entry {
  value: string;
  expiresAt: number;
}

/** The store within one process: for a single copy of the API, and for when Redis is away. */
export function memoryKv(clock: () => number, maxEntries = 100_000): Kv {
  const entries = new LRUCache<string, Entry>({ max: maxEntries });
  const windows = new LRUCache<string, number[]>({ max: maxEntries });
  const bus = new EventEmitter().setMaxListeners(0);

  const live = (key: string): Entry | null => {
    const entry = entries.get(key);
    if (!entry) return null;
    if (entry.expiresAt > clock()) return entry;
    entries.delete(key);
    return null;
  };
  const put = (key: string, value: string, ttlSeconds: number) => entries.set(key, { value, expiresAt: clock() + ttlSeconds * 1000 });

  return {
    get: async (key) => live(key)?.value ?? null,
    getMany: async (keys) => keys.map((key) => live(key)?.value ?? null),
    set: async (key, value, ttlSeconds) => void put(key, value, ttlSeconds),
    add: async (key, value, ttlSeconds) => {
      if (live(key)) return false;
      put(key, value, ttlSeconds);
      return true;
    },
    del: async (...keys) => {
      for (const key of keys) {
        entries.delete(key);
        windows.delete(key);
      }
    },
    incr: async (key, ttlSeconds) => {
      const entry = live(key);
      if (!entry) {
        put(key, '1', ttlSeconds);
        return 1;
      }
      entry.value = String(Number(entry.value) + 1);
      return Number(entry.value);
    },
    ttl: async (key) => {
      const entry = live(key);
      return entry ? Math.ceil((entry.expiresAt - clock()) / 1000) : null;
    },
    slide: async (key, limit, windowMs, nowMs) => {
      const hits = (windows.get(key) ?? []).filter((at) => at > nowMs - windowMs);
      windows.set(key, hits);
      if (hits.length >= limit) return { allowed: false, retryAfterMs: hits[0]! + windowMs - nowMs };
      hits.push(nowMs);
      return { allowed: true, retryAfterMs: 0 };
    },
    publish: async (channel, message) => void bus.emit(channel, message),
    subscribe: async (channel, listener) => {
      bus.on(channel, listener);
      return async () => void bus.off(channel, listener);
    },
    lock: async (key, ttlSeconds) => {
      const owner = { value: 'held', expiresAt: clock() + ttlSeconds * 1000 };
      if (live(key)) return null;
      entries.set(key, owner);
      return async () => void (entries.get(key) === owner && entries.delete(key));
    },
    onConnect: () => undefined,
    ping: async () => true,
    close: async () => {
      entries.clear();
      windows.clear();
      bus.removeAllListeners();
    },
  };
}
