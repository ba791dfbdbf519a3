import { expect, test } from 'vitest';
import { LatestMap } from '../src/collections.ts';

test('a full map forgets the entry that was written longest ago', () => {
  const map = new LatestMap<string, number>(2);
  map.set('a', 1).set('b', 2).set('a', 3).set('c', 4);
  expect([...map]).toEqual([
    ['a', 3],
    ['c', 4],
  ]);
});
