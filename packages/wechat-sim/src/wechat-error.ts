import { tokenText } from './random.ts';
import type { Sim } from './sim.ts';

const MESSAGES: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest, could get access_token by getStableAccessToken',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40066: 'invalid url',
  40097: 'invalid args',
  40125: 'invalid appsecret',
  40129: 'invalid scene',
  40163: 'code been used',
  40169: 'invalid length for scene, or the data is not json string',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  41030: 'invalid page',
  42001: 'access_token expired',
  43001: 'require GET method',
  43002: 'require POST method',
  43101: 'user refuse to accept the msg',
  44002: 'empty post data',
  44004: 'empty content',
  45002: 'content size out of limit',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  47001: 'data format error',
  47003: 'argument invalid!',
  61010: 'code is expired',
  1400001: 'no quota',
};

/** Thrown by an API, answered as WeChat does: HTTP 200 with errcode and errmsg. */
export class WechatError extends Error {
  readonly errcode: number;

  constructor(errcode: number, detail = '') {
    super([MESSAGES[errcode] ?? 'simulated error', detail].filter(Boolean).join(' '));
    this.errcode = errcode;
  }
}

/** WeChat ends every errmsg with a request id, so nobody should compare errmsg as a whole. */
export function presentError(sim: Sim, error: WechatError): { errcode: number; errmsg: string } {
  const seconds = Math.floor(sim.now().getTime() / 1000).toString(16);
  const noise = Buffer.from(sim.random(8)).toString('hex');
  return { errcode: error.errcode, errmsg: `${error.message} rid: ${seconds}-${noise.slice(0, 8)}-${noise.slice(8)}` };
}

export const requestId = (sim: Sim): string => tokenText(sim.random, 18);
