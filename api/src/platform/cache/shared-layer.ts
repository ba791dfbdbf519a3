import type { Kv } from '../kv/kv.ts';
import type { CacheOptions } from './cache.ts';

const GENERATION_TTL = 7 * 86_400;
const RETRY_MS = 500;
const EVERYTHING = '*';

/** Values other processes loaded, kept in the shared store under the generation of their tags. */
export interface SharedLayer {
  through(key: string, options: CacheOptions, load: () => Promise<unknown>): Promise<unknown>;
  drop(tag: string): void;
  dropAll(): void;
}

export const noSharedLayer: SharedLayer = { through: (_key, _options, load) => load(), drop: () => undefined, dropAll: () => undefined };

/**
 * Generations are read before loading and stored beside the value: whatever was loaded before a tag's
 * generation rose no longer matches it, however late it was written. A drop that could not be written
 * closes the layer until everything in it has been dropped.
 */
export function sharedLayer(kv: Kv): SharedLayer {
  let rising: Promise<unknown> = Promise.resolve();
  let closed = false;

  const raise = (name: string) => kv.incr(`cache:gen:${name}`, GENERATION_TTL);
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

  const lookUp = async (key: string, tags: readonly string[]) => {
    const names = [EVERYTHING, ...tags].map((tag) => `cache:gen:${tag}`);
    const [held, ...generations] = await kv.getMany([`cache:value:${key}`, ...names]);
    const generation = generations.map((one) => one ?? '0').join('.');
    const parsed = held ? (JSON.parse(held) as { generation: string; value: unknown }) : null;
    return { generation, hit: parsed?.generation === generation ? parsed : null };
  };

  return {
    drop,
    dropAll: () => drop(EVERYTHING),
    through: async (key, options, load) => {
      await rising;
      const found = closed ? null : await lookUp(key, options.tags).catch(() => null);
      if (found?.hit) return found.hit.value;
      const value = await load();
      if (found)
        await kv
          .set(`cache:value:${key}`, JSON.stringify({ generation: found.generation, value }), options.ttlSeconds)
          .catch(() => undefined);
      return value;
    },
  };
}
