import { expect, test } from 'vitest';
import { keyKeeper } from './key-keeper.ts';

const counting = () => {
  let count = 0;
  return keyKeeper(() => `key-${++count}`);
};

test('the same thing sent again after a lost answer carries the same key', () => {
  const keys = counting();
  expect(keys.keyFor({ quantity: 10 })).toBe(keys.keyFor({ quantity: 10 }));
});

test('another thing carries another key', () => {
  const keys = counting();
  expect(keys.keyFor({ quantity: 10 })).not.toBe(keys.keyFor({ quantity: 11 }));
});

test('the same thing done on purpose a second time carries a new key', () => {
  const keys = counting();
  const first = keys.keyFor({ quantity: 10 });
  keys.forget();
  expect(keys.keyFor({ quantity: 10 })).not.toBe(first);
});
