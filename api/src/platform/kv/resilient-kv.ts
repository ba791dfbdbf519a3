import type { Kv } from './kv.ts';

/** Falls back to the memory of this process, call by call, while the shared store cannot be reached. */
export function resilientKv(shared: Kv, own: Kv, onAway: (error: unknown) => void): Kv {
  const orOwn =
    <Args extends unknown[], Result>(first: (...args: Args) => Promise<Result>, second: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      try {
        return await first(...args);
      } catch (error) {
        onAway(error);
        return second(...args);
      }
    };

  return {
    get: orOwn(shared.get, own.get),
    getMany: orOwn(shared.getMany, own.getMany),
    set: orOwn(shared.set, own.set),
    add: orOwn(shared.add, own.add),
    del: orOwn(shared.del, own.del),
    incr: orOwn(shared.incr, own.incr),
    ttl: orOwn(shared.ttl, own.ttl),
    slide: orOwn(shared.slide, own.slide),
    publish: orOwn(shared.publish, own.publish),
    subscribe: async (channel, listener) => {
      const ends = await Promise.all([shared.subscribe(channel, listener), own.subscribe(channel, listener)]);
      return async () => void (await Promise.all(ends.map((end) => end())));
    },
    lock: orOwn(shared.lock, own.lock),
    onConnect: shared.onConnect,
    ping: shared.ping,
    close: async () => {
      await shared.close();
      await own.close();
    },
  };
}
