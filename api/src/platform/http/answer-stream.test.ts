import { get } from '@lintuan/contracts/wire/endpoint';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { changePrice, doorOf, livePrice, PRICE, PRICE_STREAM } from '../../../test/harness/live-price.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { buildHouse } from '../build-house.ts';
import { openApiDocument } from './openapi.ts';
import { publicRoutes } from './route.ts';
import { openStreams } from './streams.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => changePrice(world.house, 1));

/** The messages of a stream as they come. */
async function listen(url: string, headers: Record<string, string> = {}) {
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const answer = await fetch(url, { signal: leaving.signal, headers });
  const heard = { prices: [] as number[], ids: [] as string[], beats: 0, retry: '', over: false };
  const take = (block: string) => {
    if (block === ':') heard.beats += 1;
    heard.retry ||= /^retry: (.*)$/m.exec(block)?.[1] ?? '';
    const data = /^data: (.*)$/m.exec(block)?.[1];
    if (data) heard.prices.push((JSON.parse(data) as { fen: number }).fen);
    if (data) heard.ids.push(/^id: (.*)$/m.exec(block)![1]!);
  };
  const read = async () => {
    let rest = '';
    for await (const text of answer.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + text).split('\n\n');
      rest = blocks.pop()!;
      blocks.forEach(take);
    }
  };
  if (answer.ok)
    read().then(
      () => {
        heard.over = true;
      },
      () => undefined,
    );
  return { answer, heard, leave: () => leaving.abort() };
}

async function another() {
  const built = await buildHouse(world.config, [], () => world.clock.now);
  onTestFinished(() => built.close());
  return built.house;
}
const inTime = { timeout: 1000, interval: 10 };
const nobodyLeft = () =>
  expect.poll(() => [world.house.streams.open, world.house.cache.figures.watched], { timeout: 3000 }).toEqual([0, 0]);

test('a listener hears the whole answer at once, and each change that another process commits within a second', async () => {
  const { origin } = await doorOf(livePrice(world.house));
  const { answer, heard, leave } = await listen(origin + PRICE_STREAM);
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  await expect.poll(() => heard.prices, inTime).toEqual([1]);
  expect(heard.retry).toBe('3000');
  const theirs = await another();
  await changePrice(theirs, 2);
  await expect.poll(() => heard.prices, inTime).toEqual([1, 2]);
  await changePrice(theirs, 3);
  await expect.poll(() => heard.prices, inTime).toEqual([1, 2, 3]);
  const etag = (await fetch(origin + PRICE)).headers.get('etag');
  expect(etag).toBe(`"${heard.ids.at(-1)}"`);
  leave();
  await nobodyLeft();
});

test('what was written anew without a difference is not sent again', async () => {
  const { heard } = await listen((await doorOf(livePrice(world.house))).origin + PRICE_STREAM);
  await expect.poll(() => heard.prices, inTime).toEqual([1]);
  await changePrice(world.house, 1);
  await changePrice(world.house, 2);
  await expect.poll(() => heard.prices.at(-1), inTime).toBe(2);
  expect(heard.prices).toEqual([1, 2]);
});

test('hundreds who listen and those who ask share one load for each change', async () => {
  world.house.streams = openStreams({ perAddress: 300 });
  const live = livePrice(world.house);
  const { origin } = await doorOf(live);
  const all = await Promise.all(Array.from({ length: 200 }, () => listen(origin + PRICE_STREAM)));
  await expect.poll(() => all.filter(({ heard }) => heard.prices.length === 1).length, { timeout: 5000 }).toBe(200);
  expect(live.counted.loads).toBe(1);
  await changePrice(await another(), 2);
  await expect.poll(() => all.filter(({ heard }) => heard.prices.at(-1) === 2).length, { timeout: 5000 }).toBe(200);
  await (await fetch(origin + PRICE)).text();
  expect(live.counted.loads).toBe(2);
  for (const { leave } of all) leave();
  await nobodyLeft();
});

test('while changes cannot be heard of a listener still learns of them, and hears again afterwards', async () => {
  const { heard } = await listen((await doorOf(livePrice(world.house))).origin + PRICE_STREAM);
  await expect.poll(() => heard.prices, inTime).toEqual([1]);
  world.house.cache.setHearing(false);
  const client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query("update milestones set version = 5 where name = 'price'");
  await expect.poll(() => heard.prices, { timeout: 5000 }).toEqual([1, 5]);
  await client.query("update milestones set version = 6 where name = 'price'");
  world.house.cache.setHearing(true);
  await expect.poll(() => heard.prices, inTime).toEqual([1, 5, 6]);
});

test('a silent stream shows that it is alive', async () => {
  world.house.streams = openStreams({ beatMs: 50 });
  const { heard } = await listen((await doorOf(livePrice(world.house))).origin + PRICE_STREAM);
  await expect.poll(() => heard.beats, inTime).toBeGreaterThan(2);
  expect(heard.prices).toEqual([1]);
});

test('one who does not read is sent nothing more than fits, and the last state once they read again', async () => {
  const { app } = livePrice(world.house);
  const answer = await app.request(PRICE_STREAM);
  await changePrice(world.house, 2);
  await changePrice(world.house, 3);
  await changePrice(world.house, 4);
  const reader = answer.body!.getReader();
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  expect([await next(), await next(), await next()].map((text) => /"fen":\d/.exec(text)?.[0])).toEqual([undefined, '"fen":1', '"fen":4']);
  await reader.cancel();
  await nobodyLeft();
});

test('too many at one address, or in all, are refused with when to come again; who leaves makes room', async () => {
  world.house.streams = openStreams({ inAll: 3, perAddress: 2 });
  const url = (await doorOf(livePrice(world.house))).origin + PRICE_STREAM;
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const first = await listen(url, from('1.1.1.1'));
  await listen(url, from('1.1.1.1'));
  const third = await listen(url, from('1.1.1.1'));
  expect([third.answer.status, third.answer.headers.get('retry-after')]).toEqual([429, '5']);
  await listen(url, from('2.2.2.2'));
  const fifth = await listen(url, from('3.3.3.3'));
  expect(fifth.answer.status).toBe(503);
  expect(await fifth.answer.json()).toMatchObject({ reason: 'server.busy', message: '正在看的人太多，请稍后再试', retryAfterSeconds: 5 });
  first.leave();
  await expect.poll(() => world.house.streams.open).toBe(2);
  expect((await listen(url, from('3.3.3.3'))).answer.status).toBe(200);
});

test('what is not there is refused like any question, what goes away ends the stream, and neither leaves a trace', async () => {
  const { origin } = await doorOf(livePrice(world.house));
  const { heard } = await listen(origin + PRICE_STREAM);
  await expect.poll(() => heard.prices, inTime).toEqual([1]);
  const client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query("delete from milestones where name = 'price'");
  world.house.cache.drop(['price']);
  await expect.poll(() => heard.over, inTime).toBe(true);
  const { answer } = await listen(origin + PRICE_STREAM);
  expect([answer.status, await answer.json()]).toMatchObject([404, { reason: 'request.not_found' }]);
  await nobodyLeft();
});

test('a HEAD opens nothing', async () => {
  const { origin } = await doorOf(livePrice(world.house));
  const answer = await fetch(origin + PRICE_STREAM, { method: 'HEAD' });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  await nobodyLeft();
});

test('a process that stops ends its streams, so that its doors close at once, and opens none', async () => {
  world.house.streams = openStreams();
  const { origin, close } = await doorOf(livePrice(world.house));
  const { heard } = await listen(origin + PRICE_STREAM);
  await expect.poll(() => heard.prices, inTime).toEqual([1]);
  world.house.streams.endAll();
  expect((await fetch(origin + PRICE_STREAM)).status).toBe(503);
  await close();
  expect(heard.over).toBe(true);
});

test('a stream stands in no document, and follows only an answer that is kept', () => {
  const { routes } = livePrice(world.house);
  expect(Object.keys(openApiDocument(routes, '1').paths!)).toEqual([PRICE]);
  const endpoint = get<Record<string, never>, unknown>('/public/other');
  expect(() => publicRoutes().stream(endpoint, endpoint)).toThrow('/public/other is not cached');
});
