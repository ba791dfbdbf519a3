import { hash } from 'node:crypto';
import type { Context } from 'hono';
import { sharedHeaders, successOf } from './answers.ts';
import type { Env } from './env.ts';

/** An answer that goes out many times: its bytes, its headers, and a tag that is the same as long as its data are. */
export interface KeptAnswer {
  etag: string;
  bytes: Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
}

export const etagOf = (json: string): string => `"${hash('sha256', json, 'base64url').slice(0, 27)}"`;

export function keepAnswer(data: unknown, now: Date): KeptAnswer {
  const json = JSON.stringify(data);
  const etag = etagOf(json);
  return { etag, bytes: Buffer.from(successOf(json, now)) as Uint8Array<ArrayBuffer>, headers: sharedHeaders(etag) };
}

export function sendKept(c: Context<Env>, { etag, bytes, headers }: KeptAnswer, hit: boolean): Response {
  const sent = hit ? headers : { ...headers, 'x-cache': 'MISS' };
  const known = ifNoneMatch(c);
  if (known !== undefined && names(known, etag)) return new Response(null, { status: 304, headers: sent });
  return new Response(bytes, { headers: sent });
}

/** Straight from Node where there is one: a Headers object per request would cost more than the answer does. */
function ifNoneMatch(c: Context<Env>): string | undefined {
  const incoming = c.env?.incoming;
  return incoming ? incoming.headers['if-none-match'] : c.req.header('if-none-match');
}

/** A proxy that compresses marks the tag as weak; the data behind it are the same. */
const names = (known: string, etag: string): boolean =>
  known === etag || known === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
