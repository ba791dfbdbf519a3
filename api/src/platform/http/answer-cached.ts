import type { Context as HonoContext } from 'hono';
import type { GuestContext } from '../context.ts';
import { createContext } from '../house.ts';
import { askedBy, GUEST } from './asked-by.ts';
import type { Env } from './env.ts';
import { type KeptAnswer, keepAnswer, sendKept } from './kept-answer.ts';
import type { Mounting } from './mount.ts';
import { checkInput, readInput } from './read-input.ts';
import type { CachedAs, Route } from './route.ts';

export function answerFromCache(route: Route, cached: CachedAs, mounting: Mounting) {
  const { house } = mounting;
  return async (c: HonoContext<Env>) => {
    const url = c.req.url;
    const key = `answer:${url.slice(url.indexOf('/', 8))}`;
    const ready = house.cache.peek<KeptAnswer>(key);
    if (ready) return sendKept(c, ready, true);

    const input = checkInput(route.input, await readInput(c)) as never;
    const ctx = createContext(house, GUEST, askedBy(c, house));
    let tags: readonly string[] = [];
    const kept = await house.cache.get(key, { ttlSeconds: cached.ttlSeconds, staleOnError: true, tags: () => tags }, async () => {
      const data = await sharedData(route, cached, mounting, ctx, input);
      tags = cached.tags(input, data as never);
      return keepAnswer(data, house.now());
    });
    return sendKept(c, kept, false);
  };
}

/** What a cached route answers: loaded once for however many ask, in whatever shape they are answered. */
export async function sharedData(route: Route, cached: CachedAs, { house, checkAnswers }: Mounting, ctx: GuestContext, input: never) {
  const data = await house.cache.get(
    `data:${route.endpoint.path}:${JSON.stringify(input)}`,
    { ttlSeconds: cached.ttlSeconds, staleOnError: true, tags: (value) => cached.tags(input, value as never), shared: true },
    () => route.handle(ctx, input),
  );
  if (checkAnswers) route.output.parse(data);
  return data;
}
