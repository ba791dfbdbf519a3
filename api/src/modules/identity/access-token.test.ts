import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { KeyRing } from '../../config/config.ts';
import { signAccess, verifyAccess } from './access-token.ts';

const key = (id: string) => ({ id, secret: createSecretKey(randomBytes(32)) });
const [first, second] = [key('t1'), key('t2')];
const keys: KeyRing = [first];
const now = new Date('2026-03-09T08:00:00.000Z');
const exp = now.getTime() / 1000 + 900;
const token = signAccess(keys, { aud: 'customer', sid: 'session-1', exp });
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as someone else would make it, with whatever header, body and secret they like. */
function forge(header: unknown, body: unknown, secret: KeyObject | null): string {
  const text = `${encode(header)}.${encode(body)}`;
  return `${text}.${secret ? createHmac('sha256', secret).update(text).digest('base64url') : ''}`;
}
const header = { alg: 'HS256', typ: 'JWT', kid: 't1' };
const body = { aud: 'customer', sid: 'session-1', exp };

test('a token speaks for its session until the second it expires', () => {
  expect(verifyAccess(keys, 'customer', token, now)).toBe('session-1');
  expect(verifyAccess(keys, 'customer', token, new Date(exp * 1000 - 1))).toBe('session-1');
  expect(verifyAccess(keys, 'customer', token, new Date(exp * 1000))).toBeNull();
});

test('a token of one audience is worth nothing to the others', () => {
  for (const aud of ['customer', 'merchant', 'admin'] as const) {
    const own = signAccess(keys, { aud, sid: 's', exp });
    for (const other of ['customer', 'merchant', 'admin'] as const)
      expect(verifyAccess(keys, other, own, now)).toBe(other === aud ? 's' : null);
  }
});

test('a token of the key before still counts while that key is kept, and not after', () => {
  expect(verifyAccess([second, first], 'customer', token, now)).toBe('session-1');
  expect(verifyAccess([second], 'customer', token, now)).toBeNull();
});

describe('nothing is believed of', () => {
  const [head, claims, signature] = token.split('.') as [string, string, string];
  test.each([
    ['a token with alg none', forge({ alg: 'none', typ: 'JWT', kid: 't1' }, body, null)],
    ['a token with alg none, signed all the same', forge({ alg: 'none', typ: 'JWT', kid: 't1' }, body, first.secret)],
    ['another algorithm in the header', forge({ alg: 'HS512', typ: 'JWT', kid: 't1' }, body, first.secret)],
    ['another key under our key id', forge(header, body, createSecretKey(randomBytes(32)))],
    ['an unknown key id', forge({ ...header, kid: 't9' }, body, first.secret)],
    ['a body changed after signing', `${head}.${encode({ ...body, aud: 'admin' })}.${signature}`],
    ['a signature cut short', `${head}.${claims}.${signature.slice(0, -2)}`],
    ['a signature left out', `${head}.${claims}.`],
    ['two parts only', `${head}.${claims}`],
    ['nothing', ''],
    ['dots', '...'],
  ])('%s', (_what, forged) => {
    for (const audience of ['customer', 'merchant', 'admin'] as const) expect(verifyAccess(keys, audience, forged, now)).toBeNull();
  });

  test('any token with one character changed', () => {
    for (let at = 0; at < token.length - 1; at += 1) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      expect(verifyAccess(keys, 'customer', changed, now)).toBeNull();
    }
  });
});

test('what a forger would write is what we accept when the key is right, so the refusals above are for their reason', () => {
  expect(verifyAccess(keys, 'customer', forge(header, body, first.secret), now)).toBe('session-1');
});
