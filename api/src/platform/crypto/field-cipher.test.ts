import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Key, KeyRing } from '../../config/config.ts';
import { fieldCipher } from './field-cipher.ts';

const key = (id: string): Key => ({ id, secret: createSecretKey(randomBytes(32)) });
const [k1, k2, h1, h2] = [key('k1'), key('k2'), key('h1'), key('h2')];
const cipherOf = (fields: KeyRing, hashes: KeyRing) => fieldCipher(fields, hashes, randomBytes);
const cipher = cipherOf([k1], [h1]);
const PLACE = 'shoppers.phone';

/** The same text with one bit of one of its parts turned. */
function flipBit(sealed: string, part: number, bit: number): string {
  const parts = sealed.split('.');
  const bytes = Buffer.from(parts[part]!, 'base64url');
  const at = bit % (bytes.length * 8);
  bytes[at >> 3]! ^= 1 << (at & 7);
  parts[part] = bytes.toString('base64url');
  return parts.join('.');
}

describe('a sealed field', () => {
  test('opens to what was sealed, whatever it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (plain) => cipher.open(cipher.seal(plain, PLACE), PLACE) === plain));
  });

  test('looks different each time and shows nothing of what it holds', () => {
    const sealed = [cipher.seal('13812345678', PLACE), cipher.seal('13812345678', PLACE)];
    expect(sealed[0]).not.toBe(sealed[1]);
    expect(sealed.join()).not.toContain('13812345678');
    expect(sealed[0]).toMatch(/^k1\.[\w-]{16}\.[\w-]+\.[\w-]{22}$/);
  });

  test('is refused with any single bit turned', () => {
    const sealed = cipher.seal('13812345678', PLACE);
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3), fc.nat(10_000), (part, bit) => {
        expect(() => cipher.open(flipBit(sealed, part, bit), PLACE)).toThrow();
      }),
    );
  });

  test('is refused with a shortened tag', () => {
    const [id, iv, text, tag] = cipher.seal('13812345678', PLACE).split('.');
    const short = Buffer.from(tag!, 'base64url').subarray(0, 4).toString('base64url');
    expect(() => cipher.open([id, iv, text, short].join('.'), PLACE)).toThrow();
  });

  test('is refused in any other place than its own', () => {
    const sealed = cipher.seal('13812345678', PLACE);
    expect(() => cipher.open(sealed, 'merchants.phone')).toThrow();
    expect(() => cipher.open(sealed, '')).toThrow();
  });

  test.each(['13812345678', '', 'k1', 'k1.a.b', 'k9.AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA'])('%j is no sealed field', (text) => {
    expect(() => cipher.open(text, PLACE)).toThrow();
  });

  test('is refused by another key of the same name', () => {
    expect(() => cipherOf([key('k1')], [h1]).open(cipher.seal('x', PLACE), PLACE)).toThrow();
  });
});

describe('keys that change', () => {
  const rotating = cipherOf([k2, k1], [h2, h1]);
  const after = cipherOf([k2], [h2]);

  test('while both are known old fields still open and new ones are sealed under the new key', () => {
    expect(rotating.open(cipher.seal('old', PLACE), PLACE)).toBe('old');
    const fresh = rotating.seal('new', PLACE);
    expect(fresh.startsWith('k2.')).toBe(true);
    expect(after.open(fresh, PLACE)).toBe('new');
    expect([rotating.currentFieldKey, rotating.currentHashKey]).toEqual(['k2', 'h2']);
  });

  test('once the old key is gone its fields are refused by name', () => {
    expect(() => after.open(cipher.seal('old', PLACE), PLACE)).toThrow('k1');
  });

  test('a value is looked for under every key, the current one first', () => {
    expect(rotating.hashes('138', PLACE)).toEqual([after.hash('138', PLACE), cipher.hash('138', PLACE)]);
    expect(rotating.hash('138', PLACE)).toBe(after.hash('138', PLACE));
  });
});

describe('a hash to look up by', () => {
  test('is the same for the same value and place, and different for any other', () => {
    expect(cipher.hash('138', PLACE)).toBe(cipher.hash('138', PLACE));
    const others = [cipher.hash('139', PLACE), cipher.hash('138', 'elsewhere'), cipherOf([k1], [key('h1')]).hash('138', PLACE)];
    expect(others).not.toContain(cipher.hash('138', PLACE));
  });

  test('does not mix up where the place ends and the value begins', () => {
    expect(cipher.hash('phone1', 'shoppers')).not.toBe(cipher.hash('1', 'shoppersphone'));
  });
});
