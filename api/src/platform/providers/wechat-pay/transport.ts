import { ProviderError } from '../providers.ts';
import { OFFICIAL_ORIGIN, type SigningClient } from './client.ts';
import { type Answer, BrokenLine, exchange } from './exchange.ts';
import type { PlatformKeys } from './platform-keys.ts';
import { isFresh, isSigned, readSignature } from './signed.ts';

const TIMEOUT_MS = 5000;

export interface Transport {
  /** As it comes: for certificates, which vouch for themselves, and bills, whose hash does. */
  raw(url: string): Promise<Answer>;
  post(url: string, body: Record<string, unknown>): Promise<{ status: number; data: unknown }>;
  get(url: string): Promise<{ status: number; data: unknown }>;
  upload(): Promise<never>;
}

interface Line {
  client: SigningClient;
  origin: string;
  /** With a public key of WeChat Pay's, it is told to sign with that one. */
  publicKeyId: string | null;
  keys: () => PlatformKeys;
  now(): Date;
}

const away = (why: string, cause?: unknown) => new ProviderError('wechat-pay', why, { cause });

/** How the library reaches WeChat: our origin, a time-out, a second try where the line broke, and no unsigned word believed. */
export function transport({ client, origin, publicKeyId, keys, now }: Line): Transport {
  const place = (url: string): string => {
    const { origin: asked, pathname, search } = new URL(url);
    if (asked !== OFFICIAL_ORIGIN && asked !== new URL(origin).origin) throw away(`it points to ${asked}`);
    return origin + pathname + search;
  };

  const send = async (method: 'GET' | 'POST', url: string, body?: string): Promise<Answer> => {
    const answer = await exchange(place(url), {
      method,
      headers: {
        accept: 'application/json',
        'user-agent': 'lintuan',
        authorization: await client.authorize(method, url, body),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(publicKeyId ? { 'wechatpay-serial': publicKeyId } : {}),
      },
      ...(body === undefined ? {} : { body }),
      timeoutMs: TIMEOUT_MS,
    });
    if (answer.status >= 300 && answer.status < 400) throw away('it sends us elsewhere');
    return answer;
  };

  /** Every call bears repeating, so a broken line gets a second try, under a signature of its own. */
  const call = async (method: 'GET' | 'POST', url: string, sent?: Record<string, unknown>): Promise<Answer> => {
    const body = sent === undefined ? undefined : JSON.stringify(sent);
    try {
      return await send(method, url, body).catch((error: unknown) => {
        if (!(error instanceof BrokenLine)) throw error;
        return send(method, url, body);
      });
    } catch (error) {
      throw error instanceof ProviderError ? error : away(error instanceof Error ? error.message : 'failed', error);
    }
  };

  const believed = async (answer: Answer): Promise<{ status: number; data: unknown }> => {
    if (answer.status >= 500 || answer.status === 429) throw away(`answered ${answer.status} ${brief(answer.body)}`);
    const signature = readSignature(answer.headers);
    const key = signature && isFresh(signature, now()) ? await keys().find(signature.serial) : null;
    if (!signature || !key || !isSigned(signature, answer.body, key)) {
      throw away(`answered ${answer.status} without its signature ${brief(answer.body)}`);
    }
    if (answer.status === 401) throw away(`does not take our signature ${brief(answer.body)}`);
    return { status: answer.status, data: answer.body.length === 0 ? null : JSON.parse(answer.body.toString('utf8')) };
  };

  return {
    raw: (url) => call('GET', url),
    post: async (url, body) => believed(await call('POST', url, body)),
    get: async (url) => believed(await call('GET', url)),
    upload: () => Promise.reject(away('takes no uploads from us')),
  };
}

const brief = (body: Buffer): string => body.subarray(0, 300).toString('utf8');
