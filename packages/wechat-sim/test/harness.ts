import { onTestFinished } from 'vitest';
import { openidOf } from '../src/identity.ts';
import type { PayOptions } from '../src/pay/options.ts';
import { seededRandom } from '../src/random.ts';
import { startWechatSim, type WechatSim } from '../src/server.ts';
import type { SimApp } from '../src/sim.ts';

export const SHOP: SimApp = { appid: 'wxshop', secret: 'shop-secret', pages: ['pages/index/index', 'pages/group/group'] };
export const MERCHANT: SimApp = { appid: 'wxmerchant', secret: 'merchant-secret' };
export const START = new Date('2030-05-01T08:00:00.000Z');
export const LIN = openidOf(SHOP.appid, '小林');

export type Json = Record<string, unknown>;

export interface World {
  sim: WechatSim;
  now(): Date;
  pass(seconds: number): void;
  get(path: string, query?: Record<string, string>): Promise<Json>;
  post(path: string, body: unknown, query?: Record<string, string>): Promise<Json>;
  send(path: string, body: string, query?: Record<string, string>): Promise<Response>;
  tokenOf(app: SimApp): Promise<string>;
  login(app: SimApp, code: string): Promise<Json>;
}

/** A simulator of its own for one test, with a clock that only moves when told. */
export async function startWorld({ seed = 'test', pay }: { seed?: string; pay?: PayOptions } = {}): Promise<World> {
  let at = START.getTime();
  const sim = await startWechatSim({ apps: [SHOP, MERCHANT], pay, now: () => new Date(at), random: seededRandom(seed) });
  onTestFinished(() => sim.close());
  const url = (path: string, query: Record<string, string> = {}) => `${sim.origin}${path}?${new URLSearchParams(query)}`;
  const send: World['send'] = (path, body, query) => fetch(url(path, query), { method: 'POST', body });
  const get: World['get'] = async (path, query) => (await fetch(url(path, query))).json() as Promise<Json>;
  return {
    sim,
    now: () => new Date(at),
    pass: (seconds) => {
      at += seconds * 1000;
    },
    get,
    send,
    post: async (path, body, query) => (await send(path, JSON.stringify(body), query)).json() as Promise<Json>,
    tokenOf: async ({ appid, secret }) => {
      const { access_token } = await get('/cgi-bin/token', { grant_type: 'client_credential', appid, secret });
      return String(access_token);
    },
    login: ({ appid, secret }, code) => get('/sns/jscode2session', { appid, secret, js_code: code, grant_type: 'authorization_code' }),
  };
}
