import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changePrice, doorOf, livePrice, PRICE, TAG } from '../../../test/harness/live-price.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let origin: string;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await changeAndHear(1);
  ({ origin } = await doorOf(livePrice(world.house)));
});

/** A process that made a change drops what it kept at once, and once more when its own word of it comes back. */
async function changeAndHear(fen: number): Promise<void> {
  let stop = () => {};
  const heardTwice = new Promise<void>((heard) => {
    let times = 0;
    stop = world.house.cache.watch([TAG], () => {
      times += 1;
      if (times === 2) heard();
    });
  });
  await changePrice(world.house, fen);
  await heardTwice;
  stop();
}

const ask = async (known?: string) => {
  const answer = await fetch(origin + PRICE, { headers: known === undefined ? {} : { 'if-none-match': known }, cache: 'no-store' });
  return { status: answer.status, etag: answer.headers.get('etag')!, hit: answer.headers.get('x-cache'), text: await answer.text() };
};

test('the same data carry the same strong tag, and whoever names it is answered without them', async () => {
  const first = await ask();
  expect(first).toMatchObject({ status: 200, hit: 'MISS' });
  expect(first.etag).toMatch(/^"[\w-]{20,}"$/);
  expect(await ask()).toMatchObject({ status: 200, hit: 'HIT', etag: first.etag, text: first.text });
  for (const known of [first.etag, `W/${first.etag}`, `"other", ${first.etag}`, '*'])
    expect(await ask(known)).toEqual({ status: 304, hit: 'HIT', etag: first.etag, text: '' });
  expect(await ask('"other"')).toMatchObject({ status: 200, text: first.text });
});

test('a dropped tag over unchanged data keeps the tag, though the time of the answer is another', async () => {
  const before = await ask();
  world.clock.advance(60);
  await changeAndHear(1);
  expect(await ask(before.etag)).toMatchObject({ status: 304, hit: 'MISS', etag: before.etag, text: '' });
  expect((await ask()).text).not.toBe(before.text);
});

test('changed data carry a new tag and are sent whole', async () => {
  const before = await ask();
  await changeAndHear(2);
  const after = await ask(before.etag);
  expect(after).toMatchObject({ status: 200, hit: 'MISS' });
  expect(JSON.parse(after.text)).toMatchObject({
    code: 200,
    message: 'success',
    data: { fen: 2 },
    timestamp: world.clock.now.toISOString(),
  });
  expect(after.etag).not.toBe(before.etag);
});
