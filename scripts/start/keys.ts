import { generateKeyPairSync, randomBytes, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const key = () => randomBytes(32).toString('base64');

const digits = (count: number) => Array.from({ length: count }, () => randomInt(10)).join('');
const privateKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const makers = {
  TOKEN_KEYS: () => `t1:${key()}`,
  FIELD_KEYS: () => `k1:${key()}`,
  HASH_KEYS: () => `h1:${key()}`,
  WECHAT_APPID: () => `wx${randomBytes(8).toString('hex')}`,
  WECHAT_SECRET: () => randomBytes(16).toString('hex'),
  SMS_KEY: () => randomBytes(16).toString('hex'),
  WECHAT_PAY_MCHID: () => `19${digits(8)}`,
  WECHAT_PAY_MERCHANT_SERIAL: () => randomBytes(20).toString('hex').toUpperCase(),
  WECHAT_PAY_MERCHANT_KEY: privateKey,
  WECHAT_PAY_API_V3_KEY: () => randomBytes(16).toString('hex'),
  WECHAT_PAY_PUBLIC_KEY_ID: () => `PUB_KEY_ID_${digits(34)}`,
  /** The simulator's own two, so that it is the same WeChat Pay after a restart. */
  WECHAT_SIM_SIGNING_KEY: privateKey,
  WECHAT_SIM_CERTIFICATE_KEY: privateKey,
};

export type Keys = Record<keyof typeof makers, string>;

/** The keys of this machine's development data, made once; without them the encrypted fields cannot be read any more. */
export function developmentKeys(file: string): Keys {
  const kept: Partial<Keys> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const missing = Object.entries(makers).filter(([name]) => !(name in kept));
  if (missing.length === 0) return kept as Keys;
  const keys = { ...kept, ...Object.fromEntries(missing.map(([name, make]) => [name, make()])) } as Keys;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  return keys;
}
