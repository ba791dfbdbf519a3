import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PUBLIC_ID, publicId } from './public-id.ts';

test('whatever the random bytes, an id has its shape', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
      expect(publicId(() => bytes)).toMatch(PUBLIC_ID);
    }),
  );
});

test('each byte decides one character, and all 32 characters are equally likely', () => {
  const seen = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const [character] = publicId((size) => new Uint8Array(size).fill(byte));
    seen.set(character!, (seen.get(character!) ?? 0) + 1);
  }
  expect(seen.size).toBe(32);
  expect(new Set(seen.values())).toEqual(new Set([8]));
});

test.each(['i', 'l', 'o', 'u', 'A', '-', ' '])('%j is in no id', (character) => {
  expect(PUBLIC_ID.test(character.padEnd(20, '0'))).toBe(false);
});

test('an id has exactly 20 characters', () => {
  expect(PUBLIC_ID.test('0'.repeat(19))).toBe(false);
  expect(PUBLIC_ID.test('0'.repeat(21))).toBe(false);
  expect(PUBLIC_ID.test(`${'0'.repeat(20)}\n`)).toBe(false);
});
