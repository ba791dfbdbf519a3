import type { Transport } from '@lintuan/api-client/client';
import { rememberAnswers } from '@lintuan/api-client/remember-answers';
import Taro from '@tarojs/taro';
import { apiOrigin } from './origin.ts';
import { hearServerTime } from './server-clock.ts';

const TIMEOUT_MS = 15_000;

const request: Transport = async ({ method, path, headers, body }) => {
  const askedAt = Date.now();
  const answer = await Taro.request({
    url: apiOrigin + path,
    method: method as keyof Taro.request.Method,
    header: headers,
    timeout: TIMEOUT_MS,
    ...(body === undefined ? {} : { data: body }),
  });
  hearServerTime(answer.header ?? {}, askedAt, Date.now());
  return { status: answer.statusCode, body: answer.data, etag: etagIn(answer.header ?? {}) };
};

/** Platforms write the names of headers each in their own way. */
function etagIn(header: Readonly<Record<string, unknown>>): string | undefined {
  const found = Object.entries(header).find(([name]) => name.toLowerCase() === 'etag');
  return typeof found?.[1] === 'string' ? found[1] : undefined;
}

/** A mini-program has no cache of its own, and a browser leaves it to us once we name a tag. */
export const taroTransport: Transport = rememberAnswers(request);
