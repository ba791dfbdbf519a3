import { LRUCache } from 'lru-cache';
import { AppError } from '../errors/app-error.ts';
import { type Cache, type CacheFigures, type CacheOptions, tagsOf } from './cache.ts';
import { dropJournal } from './drop-journal.ts';
import type { SharedLayer } from './shared-layer.ts';
import { openWatchers } from './watchers.ts';

interface Entry {
  value: unknown;
  freshUntil: number;
  tags: readonly string[];
}
interface Turn {
  value: Promise<unknown>;
  since: number;
}

const DEAF_LOOK_MS = 3000;

/** One loader per key at a time; a value whose tag was dropped while it loaded is handed out but not kept. */
export function taggedCache(shared: SharedLayer, clock: () => number, maxEntries = 20_000): Cache {
  const keysByTag = new Map<string, Set<string>>();
  const loading = new Map<string, Turn>();
  const journal = dropJournal();
  const watchers = openWatchers();
  const figures = {
    hits: 0,
    misses: 0,
    stale: 0,
    get watched() {
      return watchers.size;
    },
  } satisfies CacheFigures;
  let hearing = true;
  let looking: NodeJS.Timeout | undefined;

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

  const keep = (key: string, value: unknown, options: CacheOptions, since: number) => {
    const tags = tagsOf(options, value);
    if (!hearing || journal.droppedSince(since, tags)) return;
    entries.set(key, { value, freshUntil: clock() + options.ttlSeconds * 1000, tags });
    for (const tag of tags) {
      const keys = keysByTag.get(tag) ?? new Set();
      keys.add(key);
      keysByTag.set(tag, keys);
    }
  };

  /** A turn that began before any drop may be loading what is already old: those who ask now get a turn of their own. */
  const loadOnce = (key: string, options: CacheOptions, load: () => Promise<unknown>): Promise<unknown> => {
    const running = loading.get(key);
    if (running && running.since === journal.now()) return running.value;
    const turn: Turn = { value: Promise.resolve(), since: journal.now() };
    turn.value = (options.shared && hearing ? shared.through(key, options, load) : load())
      .then((value) => {
        keep(key, value, options, turn.since);
        return value;
      })
      .catch((error) => {
        // A refusal is an answer like any other: what it says is gone must not be shown again, not even when loading fails later.
        if (error instanceof AppError) entries.delete(key);
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
    get: <Value>(key: string, options: CacheOptions<Value>, load: () => Promise<Value>) => {
      const entry = fresh(key);
      if (entry) {
        figures.hits += 1;
        return Promise.resolve(entry.value as Value);
      }
      figures.misses += 1;
      return loadOnce(key, options as CacheOptions, load) as Promise<Value>;
    },
    drop: (tags) => {
      const dropped = [...tags];
      for (const tag of dropped) {
        journal.drop(tag);
        for (const key of keysByTag.get(tag) ?? []) entries.peek(key)!.freshUntil = 0;
        shared.drop(tag);
      }
      watchers.tell(dropped);
    },
    watch: watchers.watch,
    setHearing: (now) => {
      if (now === hearing) return;
      hearing = now;
      journal.dropAll();
      clearInterval(looking);
      if (!hearing) {
        looking = setInterval(watchers.tellAll, DEAF_LOOK_MS).unref();
        return;
      }
      for (const entry of entries.values()) entry.freshUntil = 0;
      shared.dropAll();
      watchers.tellAll();
    },
  };
}
