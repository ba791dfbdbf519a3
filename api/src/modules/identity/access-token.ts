import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { KeyRing } from '../../config/config.ts';
import type { Audience } from '../../platform/context.ts';

interface Claims {
  aud: Audience;
  sid: string;
  exp: number;
}

/** HS256 and nothing else: the header is compared whole, so no other algorithm is ever spoken to. */
const headers = new Map<string, string>();
function headerFor(keyId: string): string {
  let header = headers.get(keyId);
  if (header === undefined) {
    header = Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'JWT', kid: keyId })).toString('base64url');
    headers.set(keyId, header);
  }
  return header;
}

const sign = (secret: KeyObject, text: string): Buffer => createHmac('sha256', secret).update(text).digest();

export function signAccess(keys: KeyRing, claims: Claims): string {
  const text = `${headerFor(keys[0].id)}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  return `${text}.${sign(keys[0].secret, text).toString('base64url')}`;
}

/** The session a token speaks for; null when it is forged, expired or made for another audience. */
export function verifyAccess(keys: KeyRing, audience: Audience, token: string, now: Date): string | null {
  const [header, body, signature] = token.split('.');
  if (header === undefined || body === undefined || signature === undefined) return null;
  const key = keys.find((one) => headerFor(one.id) === header);
  if (!key) return null;
  const given = Buffer.from(signature, 'base64url');
  const right = sign(key.secret, `${header}.${body}`);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Claims;
  return claims.aud === audience && claims.exp * 1000 > now.getTime() ? claims.sid : null;
}
