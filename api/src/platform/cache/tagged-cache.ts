import { LRUCache } from 'lru-cache';
import type { Cache, CacheFigures, CacheOptions } from './cache.ts';
import type { SharedLayer } from './shared-layer.ts';

interface Entry {
  value: unknown;
  freshUntil: number;
  tags: readonly string[];
}

/** One loader per key at a time; a value whose tag was dropped while it loaded is handed out but not kept. */
export function taggedCache(shared: SharedLayer, clock: () => number, maxEntries = 20_000): Cache {
  const keysByTag = new Map<string, Set<string>>();
  const loading = new Map<string, { value: Promise<unknown>; droppedMeanwhile: boolean; tags: readonly string[] }>();
  const figures: CacheFigures = { hits: 0, misses: 0, stale: 0 };
  let hearing = true;

  const entries = new LRUCache<string, Entry>({
    max: maxEntries,
    dispose: (entry, key) => {
      for (const tag of entry.tags) {
        const keys = keysByTag.get(tag);
        keys?.delete(key);
        if (keys?.size === 0) keysByTag.delete(tag);
      }
    },
  });

  const fresh = (key: string): Entry | undefined => {
    const entry = entries.get(key);
    return entry && hearing && entry.freshUntil > clock() ? entry : undefined;
  };

  const keep = (key: string, value: unknown, options: CacheOptions) => {
    entries.set(key, { value, freshUntil: clock() + options.ttlSeconds * 1000, tags: options.tags });
    for (const tag of options.tags) {
      const keys = keysByTag.get(tag) ?? new Set();
      keys.add(key);
      keysByTag.set(tag, keys);
    }
  };

  const loadOnce = (key: string, options: CacheOptions, load: () => Promise<unknown>): Promise<unknown> => {
    const running = loading.get(key);
    if (running && !running.droppedMeanwhile) return running.value;
    const turn = { value: Promise.resolve<unknown>(undefined), droppedMeanwhile: false, tags: options.tags };
    turn.value = (options.shared && hearing ? shared.through(key, options, load) : load())
      .then((value) => {
        if (!turn.droppedMeanwhile && hearing) keep(key, value, options);
        return value;
      })
      .catch((error) => {
        const last = entries.get(key);
        if (!options.staleOnError || !last) throw error;
        figures.stale += 1;
        return last.value;
      })
      .finally(() => {
        if (loading.get(key) === turn) loading.delete(key);
      });
    loading.set(key, turn);
    return turn.value;
  };

  return {
    figures,
    peek: <Value>(key: string) => {
      const entry = fresh(key);
      if (entry) figures.hits += 1;
      return entry?.value as Value | undefined;
    },
    get: <Value>(key: string, options: CacheOptions, load: () => Promise<Value>) => {
      const entry = fresh(key);
      if (entry) {
        figures.hits += 1;
        return Promise.resolve(entry.value as Value);
      }
      figures.misses += 1;
      return loadOnce(key, options, load) as Promise<Value>;
    },
    drop: (tags) => {
      for (const tag of tags) {
        for (const key of keysByTag.get(tag) ?? []) entries.peek(key)!.freshUntil = 0;
        for (const turn of loading.values()) if (turn.tags.includes(tag)) turn.droppedMeanwhile = true;
        shared.drop(tag);
      }
    },
    setHearing: (now) => {
      if (now && !hearing) {
        for (const entry of entries.values()) entry.freshUntil = 0;
        shared.dropAll();
      }
      if (!now) for (const turn of loading.values()) turn.droppedMeanwhile = true;
      hearing = now;
    },
  };
}
