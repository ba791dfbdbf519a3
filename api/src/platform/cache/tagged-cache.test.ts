import { beforeEach, describe, expect, test } from 'vitest';
import type { Cache } from './cache.ts';
import { noSharedLayer } from './shared-layer.ts';
import { taggedCache } from './tagged-cache.ts';

let now = 0;
let cache: Cache;
let loads = 0;
beforeEach(() => {
  now = 0;
  loads = 0;
  cache = taggedCache(noSharedLayer, () => now);
});

const options = { tags: ['goods'], ttlSeconds: 60 };
const numbered = async () => {
  loads += 1;
  return `load ${loads}`;
};
const read = (key = 'list') => cache.get(key, options, numbered);

/** A loader that ends when the test says so. */
function held() {
  const gates: ((value: string) => void)[] = [];
  const load = () => new Promise<string>((resolve) => gates.push(resolve));
  return { gates, load };
}

describe('loading', () => {
  test('a hundred who ask at the same time for one key bring about one load', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => read()));
    expect(new Set(answers)).toEqual(new Set(['load 1']));
    expect(loads).toBe(1);
  });

  test('different keys load apart', async () => {
    expect(await Promise.all([read('one'), read('two')])).toEqual(['load 1', 'load 2']);
  });

  test('a value is kept until its time is up and loaded anew after', async () => {
    await read();
    now = 59_999;
    expect(await read()).toBe('load 1');
    expect(cache.peek('list')).toBe('load 1');
    now = 60_000;
    expect(cache.peek('list')).toBeUndefined();
    expect(await read()).toBe('load 2');
  });

  test('that something is not there is remembered as well', async () => {
    const nothing = async () => {
      loads += 1;
      return null;
    };
    expect([await cache.get('none', options, nothing), await cache.get('none', options, nothing)]).toEqual([null, null]);
    expect(loads).toBe(1);
  });
});

describe('dropping', () => {
  test('a dropped tag makes everything under it load anew, and nothing else', async () => {
    await cache.get('a', { tags: ['goods', 'shop'], ttlSeconds: 60 }, numbered);
    await cache.get('b', { tags: ['shop'], ttlSeconds: 60 }, numbered);
    cache.drop(['goods']);
    expect(await cache.get('a', { tags: ['goods', 'shop'], ttlSeconds: 60 }, numbered)).toBe('load 3');
    expect(await cache.get('b', { tags: ['shop'], ttlSeconds: 60 }, numbered)).toBe('load 2');
  });

  test('a value loaded anew under the same key is dropped by its tags again', async () => {
    await read();
    cache.drop(['goods']);
    await read();
    cache.drop(['goods']);
    expect(await read()).toBe('load 3');
  });

  test('a value whose tag was dropped while it loaded is handed out and not kept', async () => {
    const { gates, load } = held();
    const first = cache.get('list', options, load);
    cache.drop(['goods']);
    gates[0]!('old');
    expect(await first).toBe('old');
    expect(cache.peek('list')).toBeUndefined();
    expect(await read()).toBe('load 1');
  });

  test('whoever asks after a drop does not get the answer of a load that began before it', async () => {
    const { gates, load } = held();
    const before = cache.get('list', options, load);
    cache.drop(['goods']);
    const after = cache.get('list', options, load);
    gates[1]!('new');
    expect(await after).toBe('new');
    gates[0]!('old');
    expect(await before).toBe('old');
    expect(cache.peek('list')).toBe('new');
  });
});

describe('a loader that fails', () => {
  const failing = () => Promise.reject(new Error('away'));

  test('its failure reaches all who waited, and is not remembered', async () => {
    const failed = await Promise.allSettled([cache.get('list', options, failing), cache.get('list', options, failing)]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await read()).toBe('load 1');
  });

  test('the last known value is served in its place where that was asked for, and nowhere else', async () => {
    await read();
    cache.drop(['goods']);
    await expect(cache.get('list', options, failing)).rejects.toThrow('away');
    expect(await cache.get('list', { ...options, staleOnError: true }, failing)).toBe('load 1');
    expect(cache.figures.stale).toBe(1);
    expect(await read()).toBe('load 2');
  });

  test('with no last known value it fails even then', async () => {
    await expect(cache.get('list', { ...options, staleOnError: true }, failing)).rejects.toThrow('away');
  });
});

describe('while changes cannot be heard of', () => {
  test('nothing held counts as fresh, nothing new is kept, and nothing from before counts afterwards', async () => {
    await read();
    cache.setHearing(false);
    expect(cache.peek('list')).toBeUndefined();
    expect([await read(), await read()]).toEqual(['load 2', 'load 3']);
    cache.setHearing(true);
    expect(await read()).toBe('load 4');
    expect(await read()).toBe('load 4');
  });

  test('a load that began before hearing was lost is not kept', async () => {
    const { gates, load } = held();
    const before = cache.get('list', options, load);
    cache.setHearing(false);
    cache.setHearing(true);
    gates[0]!('old');
    await before;
    expect(cache.peek('list')).toBeUndefined();
  });

  test('a load that began in the silence is not kept when it ends after hearing is back', async () => {
    cache.setHearing(false);
    const { gates, load } = held();
    const inSilence = cache.get('list', options, load);
    cache.setHearing(true);
    gates[0]!('old');
    expect(await inSilence).toBe('old');
    expect(await read()).toBe('load 1');
  });

  test('whoever asks once hearing is back does not join a load that began in the silence', async () => {
    cache.setHearing(false);
    const { gates, load } = held();
    const inSilence = cache.get('list', options, load);
    cache.setHearing(true);
    expect(await read()).toBe('load 1');
    gates[0]!('old');
    await inSilence;
    expect(await read()).toBe('load 1');
  });
});

test('what is used least makes room, and leaves no trace under its tags', async () => {
  const small = taggedCache(noSharedLayer, () => now, 2);
  const get = (key: string) => small.get(key, options, numbered);
  await get('a');
  await get('b');
  await get('a');
  await get('c');
  expect([small.peek('a'), small.peek('b'), small.peek('c')]).toEqual(['load 1', undefined, 'load 3']);
  small.drop(['goods']);
  expect([small.peek('a'), small.peek('c')]).toEqual([undefined, undefined]);
});
