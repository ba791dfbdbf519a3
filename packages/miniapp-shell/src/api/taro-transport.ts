import type { Transport } from '@lintuan/api-client/client';
import Taro from '@tarojs/taro';
import { apiOrigin } from './origin.ts';
import { hearServerTime } from './server-clock.ts';

const TIMEOUT_MS = 15_000;

export const taroTransport: Transport = async ({ method, path, headers, body }) => {
  const askedAt = Date.now();
  const answer = await Taro.request({
    url: apiOrigin + path,
    method: method as keyof Taro.request.Method,
    header: headers,
    timeout: TIMEOUT_MS,
    ...(body === undefined ? {} : { data: body }),
  });
  hearServerTime(answer.header ?? {}, askedAt, Date.now());
  return { status: answer.statusCode, body: answer.data };
};
