import { describe, expect, test } from 'vitest';
import { hashPassword, passwordMatches, requireStrongPassword } from './passwords.ts';

test('a password matches its own hash, to the last of its 128 characters', async () => {
  const long = 'ab'.repeat(64);
  const hash = await hashPassword(long);
  expect(await passwordMatches(long, hash)).toBe(true);
  expect(await passwordMatches(`${long.slice(0, -1)}c`, hash)).toBe(false);
});

test('nothing typed matches where there is no hash', async () => {
  for (const typed of ['\u0001nobody', 'anything']) expect(await passwordMatches(typed, null)).toBe(false);
});

test('a hash is bcrypt at cost 12, and never twice the same', async () => {
  const [one, other] = await Promise.all([hashPassword('A-quiet-lane-7'), hashPassword('A-quiet-lane-7')]);
  expect(one).toMatch(/^\$2[aby]\$12\$/);
  expect(one).not.toBe(other);
});

describe('a weak password is refused with its field:', () => {
  test.each([
    ['a common one', '12345678'],
    ['a common one in capitals', 'PassWord1'],
    ['few different characters', 'aabbccaabbcc'],
    ['the login name', 'Wang.Xiaoming'],
  ])('%s', (_what, password) => {
    expect(() => requireStrongPassword(password, 'wang.xiaoming', 'next')).toThrow(
      expect.objectContaining({ reason: 'identity.weak_password', details: [{ field: 'next', message: expect.any(String) }] }),
    );
  });
});

test('a password of four different characters that nobody knows is strong enough', () => {
  expect(() => requireStrongPassword('mo3zmo3z', 'wang', 'next')).not.toThrow();
});
