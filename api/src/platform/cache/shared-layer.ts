import { randomUUID } from 'node:crypto';
import type { Kv } from '../kv/kv.ts';
import { type CacheOptions, tagsOf } from './cache.ts';

const GENERATION_TTL = 7 * 86_400;
const RETRY_MS = 500;
const EVERYTHING = '*';
/** Changes with every drop: when it stood still while a value loaded, no tag of the value was dropped meanwhile. */
const ANY = '+';

/** Values other processes loaded, kept in the shared store under the generations of their tags. */
export interface SharedLayer {
  through(key: string, options: CacheOptions, load: () => Promise<unknown>): Promise<unknown>;
  drop(tag: string): void;
  dropAll(): void;
}

interface Held {
  tags: string[];
  generation: string;
  value: unknown;
}

export const noSharedLayer: SharedLayer = { through: (_key, _options, load) => load(), drop: () => undefined, dropAll: () => undefined };

/**
 * A value is stored with the generations of its tags and only if nothing was dropped while it loaded; once a
 * generation changes the value no longer matches, however late it was written. A drop that could not be written
 * closes the layer until everything in it has been dropped. Generations never repeat: the store may lose them.
 */
export function sharedLayer(kv: Kv): SharedLayer {
  let rising: Promise<unknown> = Promise.resolve();
  let closed = false;

  const raise = async (name: string) => {
    await kv.set(`cache:gen:${ANY}`, randomUUID(), GENERATION_TTL);
    await kv.set(`cache:gen:${name}`, randomUUID(), GENERATION_TTL);
  };
  const close = () => {
    if (closed) return;
    closed = true;
    const reopen = () => {
      setTimeout(() => {
        raise(EVERYTHING).then(() => {
          closed = false;
        }, reopen);
      }, RETRY_MS).unref();
    };
    reopen();
  };
  const drop = (name: string) => {
    rising = rising.then(() => raise(name)).catch(close);
  };

  const generations = async (names: readonly string[]): Promise<string> => {
    const keys = names.map((name) => `cache:gen:${name}`);
    const found = await kv.getMany(keys);
    const missing = keys.filter((_, at) => found[at] === null);
    if (missing.length === 0) return found.join('.');
    await Promise.all(missing.map((key) => kv.add(key, randomUUID(), GENERATION_TTL)));
    return (await kv.getMany(keys)).join('.');
  };

  const lookUp = async (key: string) => {
    const [held, any] = await Promise.all([kv.get(`cache:value:${key}`), generations([ANY])]);
    const parsed = held ? (JSON.parse(held) as Held) : null;
    const valid = parsed !== null && parsed.generation === (await generations([EVERYTHING, ...parsed.tags]));
    return { any, hit: valid ? parsed : null };
  };

  const store = async (key: string, options: CacheOptions, value: unknown, any: string) => {
    const tags = [...tagsOf(options, value)];
    const generation = await generations([EVERYTHING, ...tags]);
    if ((await generations([ANY])) !== any) return;
    await kv.set(`cache:value:${key}`, JSON.stringify({ tags, generation, value } satisfies Held), options.ttlSeconds);
  };

  // A store that went away may come back with what it held an hour ago.
  kv.onConnect(() => drop(EVERYTHING));

  return {
    drop,
    dropAll: () => drop(EVERYTHING),
    through: async (key, options, load) => {
      await rising;
      const found = closed ? null : await lookUp(key).catch(() => null);
      if (found?.hit) return found.hit.value;
      const value = await load();
      if (found) await store(key, options, value, found.any).catch(() => undefined);
      return value;
    },
  };
}
