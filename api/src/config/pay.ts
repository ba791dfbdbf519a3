import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigError } from './config-error.ts';
import type { Env } from './env.ts';

export interface WechatPayConfig {
  provider: 'wechat';
  appid: string;
  mchid: string;
  merchantSerial: string;
  merchantKey: string;
  apiV3Key: string;
  /** Null while WeChat Pay signs with platform certificates. */
  publicKey: { id: string; pem: string } | null;
  origin: string;
  noticeOrigin: string;
}
export type PayConfig = WechatPayConfig | { provider: 'fake'; appid: string; origin: string };

const NEEDED = ['WECHAT_PAY_MCHID', 'WECHAT_PAY_MERCHANT_SERIAL', 'WECHAT_PAY_MERCHANT_KEY', 'WECHAT_PAY_API_V3_KEY'] as const;
const PUBLIC_KEY = ['WECHAT_PAY_PUBLIC_KEY_ID', 'WECHAT_PAY_PUBLIC_KEY'] as const;

/** All of a merchant account or none of it: a half would take orders nobody could pay. */
export function readPay(env: Env): PayConfig | null {
  const own = `http://127.0.0.1:${env.PORT}`;
  if (env.PAY_PROVIDER === 'fake') return { provider: 'fake', appid: env.WECHAT_APPID ?? '', origin: env.PUBLIC_ORIGIN ?? own };
  const given = [...NEEDED, ...PUBLIC_KEY].filter((name) => env[name] !== undefined);
  if (given.length === 0 && env.PAY_PROVIDER === undefined) return null;
  requireAll(env, ['WECHAT_APPID', ...NEEDED], given[0] ?? 'PAY_PROVIDER');
  const withPublicKey = PUBLIC_KEY.some((name) => env[name] !== undefined);
  if (withPublicKey) requireAll(env, PUBLIC_KEY, 'the other half of it');
  const noticeOrigin = env.WECHAT_PAY_NOTIFY_ORIGIN ?? env.PUBLIC_ORIGIN ?? (env.APP_ENV === 'production' ? null : own);
  if (!noticeOrigin) throw new ConfigError('WECHAT_PAY_NOTIFY_ORIGIN: is missing while PUBLIC_ORIGIN is not set either');
  if (env.APP_ENV === 'production' && !noticeOrigin.startsWith('https:'))
    throw new ConfigError('WECHAT_PAY_NOTIFY_ORIGIN: WeChat Pay sends its notices to https only');
  return {
    provider: 'wechat',
    appid: env.WECHAT_APPID!,
    mchid: env.WECHAT_PAY_MCHID!,
    merchantSerial: env.WECHAT_PAY_MERCHANT_SERIAL!,
    merchantKey: readKey('WECHAT_PAY_MERCHANT_KEY', env.WECHAT_PAY_MERCHANT_KEY!, createPrivateKey),
    apiV3Key: env.WECHAT_PAY_API_V3_KEY!,
    publicKey: withPublicKey
      ? { id: env.WECHAT_PAY_PUBLIC_KEY_ID!, pem: readKey('WECHAT_PAY_PUBLIC_KEY', env.WECHAT_PAY_PUBLIC_KEY!, createPublicKey) }
      : null,
    origin: new URL(env.WECHAT_PAY_ORIGIN).origin,
    noticeOrigin: new URL(noticeOrigin).origin,
  };
}

function requireAll(env: Env, names: readonly (keyof Env)[], because: string): void {
  const missing = names.filter((name) => env[name] === undefined);
  if (missing.length > 0) throw new ConfigError(missing.map((name) => `${name}: is missing while ${because} is set`).join('\n'));
}

/** PEM as it is, with its line ends written as \\n, or @ and the path of a file. */
function readKey(name: string, text: string, open: (pem: string) => unknown): string {
  let pem = text.replaceAll('\\n', '\n');
  if (text.startsWith('@')) {
    try {
      pem = readFileSync(text.slice(1), 'utf8');
    } catch {
      throw new ConfigError(`${name}: its file cannot be read`);
    }
  }
  try {
    open(pem);
  } catch {
    throw new ConfigError(`${name}: is not a key in PEM`);
  }
  return pem;
}
