import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changePrice, doorOf, livePrice, PRICE } from '../../../test/harness/live-price.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let origin: string;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await changePrice(world.house, 1);
  ({ origin } = await doorOf(livePrice(world.house)));
});

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
  await changePrice(world.house, 1);
  expect(await ask(before.etag)).toMatchObject({ status: 304, hit: 'MISS', etag: before.etag, text: '' });
  expect((await ask()).text).not.toBe(before.text);
});

test('changed data carry a new tag and are sent whole', async () => {
  const before = await ask();
  await changePrice(world.house, 2);
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
