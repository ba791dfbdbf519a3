import { beforeEach, expect, test } from 'vitest';
import type { Kv } from '../kv/kv.ts';
import { memoryKv } from '../kv/memory-kv.ts';
import { type SharedLayer, sharedLayer } from './shared-layer.ts';

let kv: Kv;
let mine: SharedLayer;
let theirs: SharedLayer;
let loads = 0;
beforeEach(() => {
  kv = memoryKv(() => 0);
  mine = sharedLayer(kv);
  theirs = sharedLayer(kv);
  loads = 0;
});

const options = { tags: ['goods'], ttlSeconds: 600 };
const load = async () => {
  loads += 1;
  return loads;
};
const read = (layer: SharedLayer) => layer.through('list', options, load);

test('what one process loaded another takes, until one of its tags is dropped anywhere', async () => {
  expect([await read(mine), await read(theirs)]).toEqual([1, 1]);
  theirs.drop('goods');
  expect([await read(theirs), await read(mine)]).toEqual([2, 2]);
  mine.drop('another tag');
  expect([await read(mine), await read(theirs)]).toEqual([2, 2]);
  mine.dropAll();
  expect([await read(mine), await read(theirs)]).toEqual([3, 3]);
});

test('tags that show only in the value drop it as well', async () => {
  const byShop = { tags: (value: unknown) => [`shop:${value}`], ttlSeconds: 600 };
  const readShop = (layer: SharedLayer) => layer.through('card', byShop, load);
  expect([await readShop(mine), await readShop(theirs)]).toEqual([1, 1]);
  theirs.drop('shop:1');
  expect(await readShop(theirs)).toBe(2);
});

test('what was loaded before a drop is not kept for others, however late it arrives', async () => {
  const gate = Promise.withResolvers<number>();
  const slow = mine.through('list', options, () => gate.promise);
  await new Promise(setImmediate);
  theirs.drop('goods');
  gate.resolve(-1);
  expect(await slow).toBe(-1);
  expect([await read(theirs), await read(mine)]).toEqual([1, 1]);
});

test('what was written just as its tag was dropped no longer matches', async () => {
  const write = kv.set;
  kv.set = async (key, value, ttl) => {
    if (key === 'cache:value:list' && loads === 1) {
      theirs.drop('goods');
      await new Promise(setImmediate);
    }
    return write(key, value, ttl);
  };
  expect(await read(mine)).toBe(1);
  expect(await read(theirs)).toBe(2);
});

test('values from before a drop stay dropped when the store loses the memory of the drop', async () => {
  mine.drop('goods');
  await read(mine);
  mine.drop('goods');
  await new Promise(setImmediate);
  await kv.del('cache:gen:goods');
  mine.drop('goods');
  expect(await read(mine)).toBe(2);
  await kv.del('cache:gen:goods', 'cache:gen:*', 'cache:gen:+');
  expect(await read(theirs)).toBe(3);
});

test('a drop that cannot be written shuts the layer, and it opens again only with everything dropped', async () => {
  await read(mine);
  const { set } = kv;
  kv.set = () => Promise.reject(new Error('away'));
  mine.drop('other');
  expect(await read(mine)).toBe(2);
  expect(await read(mine)).toBe(3);
  kv.set = set;
  const twiceTheSame = async () => {
    const first = await read(mine);
    return (await read(mine)) === first;
  };
  await expect.poll(twiceTheSame, { timeout: 3000 }).toBe(true);
  const reopened = loads;
  expect(await read(theirs)).toBe(reopened);
});
