import { randomUUID } from 'node:crypto';
import type { Context as HonoContext } from 'hono';
import { createContext } from '../house.ts';
import { sharedData } from './answer-cached.ts';
import { streamHeaders } from './answers.ts';
import { askedBy, GUEST } from './asked-by.ts';
import type { Env } from './env.ts';
import { etagOf } from './kept-answer.ts';
import { type LiveMessage, liveStream, messageOf } from './live-stream.ts';
import type { Mounting } from './mount.ts';
import { checkInput, readInput } from './read-input.ts';
import type { Route } from './route.ts';
import type { Place } from './streams.ts';

export function answerAsStream(route: Route, mounting: Mounting) {
  const { house } = mounting;
  return async (c: HonoContext<Env>) => {
    const input = checkInput(route.input, await readInput(c)) as never;
    const asked = askedBy(c, house);
    const read = readMessage(route, mounting, createContext(house, GUEST, asked), input);
    const headers = streamHeaders(c.get('requestId') ?? randomUUID());
    // Nobody would ever read or end the stream behind the answer to a HEAD.
    if (c.req.raw.method === 'HEAD') {
      await read();
      return new Response(null, { headers });
    }
    const place = house.streams.take(asked.ip);
    return new Response(await openLine(c, mounting, place, read), { headers });
  };
}

function readMessage(route: Route, mounting: Mounting, ctx: ReturnType<typeof createContext<typeof GUEST>>, input: never) {
  const { house } = mounting;
  const cached = route.cached!;
  const key = `message:${route.endpoint.path}:${JSON.stringify(input)}`;
  const options = { ttlSeconds: cached.ttlSeconds, staleOnError: true, tags: ({ tags }: LiveMessage) => tags };
  return () =>
    house.cache.get<LiveMessage>(key, options, async () => {
      const data = await sharedData(route, cached, mounting, ctx, input);
      const json = JSON.stringify(data);
      const id = etagOf(json).slice(1, -1);
      return { id, bytes: messageOf(id, json), tags: cached.tags(input, data as never) };
    });
}

async function openLine(c: HonoContext<Env>, { house }: Mounting, place: Place, read: () => Promise<LiveMessage>) {
  try {
    const line = liveStream({
      first: await read(),
      read,
      watch: (tags, changed) => house.cache.watch(tags, changed),
      failed: (error) => house.log.warn({ error }, 'a stream could not be brought up to date; it is tried again'),
      ended: place.leave,
    });
    place.fill(line);
    const { signal } = c.req.raw;
    if (signal.aborted) line.end();
    else signal.addEventListener('abort', line.end, { once: true });
    return line.body;
  } catch (error) {
    place.leave();
    throw error;
  }
}
