import type { Transport } from '@lintuan/api-client/client';
import Taro from '@tarojs/taro';
import { apiOrigin } from './origin.ts';

const TIMEOUT_MS = 15_000;

export const taroTransport: Transport = async ({ method, path, headers, body }) => {
  const answer = await Taro.request({
    url: apiOrigin + path,
    method: method as keyof Taro.request.Method,
    header: headers,
    timeout: TIMEOUT_MS,
    ...(body === undefined ? {} : { data: body }),
  });
  return { status: answer.statusCode, body: answer.data };
};
