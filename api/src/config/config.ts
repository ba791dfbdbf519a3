import { createSecretKey, type KeyObject } from 'node:crypto';
import { isIP } from 'node:net';
import { z } from 'zod';
import { ConfigError } from './config-error.ts';
import { Env } from './env.ts';
import { type PayConfig, readPay } from './pay.ts';
import { readTemplates, type Templates } from './templates.ts';

export { ConfigError } from './config-error.ts';

export interface Key {
  id: string;
  secret: KeyObject;
}
/** The first key makes new values, the others still read old ones. */
export type KeyRing = readonly [Key, ...Key[]];

export interface Config {
  mode: Env['APP_ENV'];
  http: {
    host: string;
    port: number;
    publicOrigin: string | null;
    /** Where shoppers' web pages are: links that are passed on lead there. */
    shopOrigin: string;
    trustedProxies: number;
    webRoots: Record<string, string> | null;
    /** How long /ready says no before the doors close, so that whoever sends requests here can turn elsewhere. */
    drainSeconds: number;
  };
  log: { level: Env['LOG_LEVEL'] };
  database: { url: string; pool: number };
  redis: { url: string } | null;
  files: { folder: string };
  keys: { tokens: KeyRing; fields: KeyRing; hashes: KeyRing };
  /** `released`: the mini-program's pages are out, not only on trial. */
  wechat: { appid: string; secret: string; origin: string; released: boolean } | null;
  /** Of WeChat's subscribe messages. */
  templates: Templates;
  pay: PayConfig | null;
  sms: { origin: string; key: string } | null;
  staff: { secondFactorRequired: boolean };
  rateLimit: { perMinute: number };
  worker: Env['WORKER'];
  demo: boolean;
}

export function readConfig(raw: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''));
  const parsed = Env.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const env = parsed.data;
  if (env.APP_ENV === 'production') refuseStandIns(env);
  return {
    mode: env.APP_ENV,
    http: {
      host: env.HOST,
      port: env.PORT,
      publicOrigin: env.PUBLIC_ORIGIN ?? null,
      shopOrigin: readShopOrigin(env),
      trustedProxies: env.TRUSTED_PROXIES,
      webRoots: readWebRoots(env.WEB_ROOTS),
      drainSeconds: env.DRAIN_SECONDS ?? (env.APP_ENV === 'production' ? 5 : 0),
    },
    log: { level: env.LOG_LEVEL },
    database: { url: env.DATABASE_URL, pool: env.DATABASE_POOL },
    redis: env.REDIS_URL ? { url: env.REDIS_URL } : null,
    files: { folder: `${env.DATA_DIR}/files` },
    keys: {
      tokens: readKeyRing('TOKEN_KEYS', env.TOKEN_KEYS),
      fields: readKeyRing('FIELD_KEYS', env.FIELD_KEYS),
      hashes: readKeyRing('HASH_KEYS', env.HASH_KEYS),
    },
    wechat: readWechat(env),
    templates: readTemplates(env.WECHAT_TEMPLATES),
    pay: readPay(env),
    sms: env.SMS_ORIGIN ? { origin: env.SMS_ORIGIN, key: env.SMS_KEY } : null,
    staff: { secondFactorRequired: (env.STAFF_SECOND_FACTOR ?? (env.APP_ENV === 'production' ? 'required' : 'optional')) === 'required' },
    rateLimit: { perMinute: env.RATE_LIMIT_PER_MINUTE ?? (env.APP_ENV === 'production' ? 100 : 1000) },
    worker: env.WORKER,
    demo: env.DEMO === '1',
  };
}

function readWechat(env: Env): Config['wechat'] {
  if (!env.WECHAT_APPID && !env.WECHAT_SECRET) return null;
  if (!env.WECHAT_APPID) throw new ConfigError('WECHAT_APPID: is missing while WECHAT_SECRET is set');
  if (!env.WECHAT_SECRET) throw new ConfigError('WECHAT_SECRET: is missing while WECHAT_APPID is set');
  return { appid: env.WECHAT_APPID, secret: env.WECHAT_SECRET, origin: env.WECHAT_API_ORIGIN, released: env.APP_ENV === 'production' };
}

function readKeyRing(name: string, text: string): KeyRing {
  const keys = text.split(',').map((entry) => {
    const [id, secret] = entry.split(':') as [string, string];
    return { id, bytes: Buffer.from(secret, 'base64').subarray(0, 32) };
  });
  if (keys.some((key) => key.bytes.length < 32)) throw new ConfigError(`${name}: each key must be at least 32 bytes`);
  if (new Set(keys.map((key) => key.id)).size < keys.length) throw new ConfigError(`${name}: two keys have the same id`);
  return keys.map(({ id, bytes }) => ({ id, secret: createSecretKey(bytes) })) as unknown as [Key, ...Key[]];
}

function readShopOrigin(env: Env): string {
  const given = env.SHOP_ORIGIN ?? env.PUBLIC_ORIGIN;
  if (!given && env.APP_ENV === 'production') throw new ConfigError('PUBLIC_ORIGIN: is missing; links that shoppers pass on lead there');
  return new URL(given ?? `http://localhost:${env.PORT}`).origin;
}

function readWebRoots(text: string | undefined): Record<string, string> | null {
  if (!text) return null;
  try {
    return z.record(z.string().startsWith('/'), z.string()).parse(JSON.parse(text));
  } catch {
    throw new ConfigError('WEB_ROOTS: must be JSON from path to folder, such as {"/":"/srv/shop"}');
  }
}

/** Production talks to the real WeChat and shows no demo: a stand-in there would take no money and check no one. */
function refuseStandIns(env: Env): void {
  if (env.DEMO === '1') throw new ConfigError('DEMO: demo data and logins are refused in production');
  if (env.PAY_PROVIDER === 'fake') throw new ConfigError('PAY_PROVIDER: the fake provider is refused in production');
  for (const name of ['WECHAT_API_ORIGIN', 'WECHAT_PAY_ORIGIN', 'SMS_ORIGIN'] as const) {
    const value = env[name];
    if (!value) continue;
    const { hostname, protocol } = new URL(value);
    if (protocol !== 'https:' || /(^|\.)localhost\.?$/.test(hostname) || isIP(hostname.replace(/[[\]]/g, '')) !== 0) {
      throw new ConfigError(`${name}: a simulator is refused in production`);
    }
  }
}
