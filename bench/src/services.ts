import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@lintuan/db/embedded/postgres';
import { startWechatSim } from '@lintuan/wechat-sim/server';
import { startServer } from './servers.ts';

const APP = { appid: 'wxbench', secret: 'bench' };
const MERCHANT = { mchid: '1900000001', certSerial: 'ABCDEF0123', apiV3Key: 'a-key-of-thirty-two-letters-here' };

/** WeChat's machines are not ours: what it signs with here is short, so that it takes little of the one that is measured. */
const shortKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** Real Postgres, the simulator in this very process, bare Hono for comparison, and the API as it runs in production. */
export async function openServices() {
  const folder = mkdtempSync(join(tmpdir(), 'lintuan-bench-'));
  const pair = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const platform = { publicKeyId: 'PUB_KEY_ID_0000000000', signingKeyPem: shortKey(), certificateKeyPem: shortKey() };
  const simulator = await startWechatSim({ apps: [APP], pay: { merchants: [{ ...MERCHANT, publicKeyPem: pair.publicKey }], platform } });
  const postgres = await startEmbeddedPostgres({ purpose: 'test' });
  const bare = await startServer('bench/src/bare.ts', {});
  const key = randomBytes(32).toString('base64');
  const api = await startServer('api/src/main.ts', {
    APP_ENV: 'development',
    LOG_LEVEL: 'warn',
    DATABASE_URL: postgres.url,
    DATA_DIR: folder,
    RATE_LIMIT_PER_MINUTE: '100000000',
    TRUSTED_PROXIES: '1',
    TOKEN_KEYS: `t:${key}`,
    FIELD_KEYS: `f:${key}`,
    HASH_KEYS: `h:${key}`,
    WECHAT_APPID: APP.appid,
    WECHAT_SECRET: APP.secret,
    WECHAT_API_ORIGIN: simulator.origin,
    WECHAT_PAY_MCHID: MERCHANT.mchid,
    WECHAT_PAY_MERCHANT_SERIAL: MERCHANT.certSerial,
    WECHAT_PAY_MERCHANT_KEY: pair.privateKey,
    WECHAT_PAY_API_V3_KEY: MERCHANT.apiV3Key,
    WECHAT_PAY_PUBLIC_KEY_ID: simulator.pay.publicKeyId,
    WECHAT_PAY_PUBLIC_KEY: simulator.pay.publicKeyPem,
    WECHAT_PAY_ORIGIN: simulator.origin,
  });
  return {
    api,
    bare,
    simulator: simulator.origin,
    databaseUrl: postgres.url,
    stop: async () => {
      await api.stop();
      await bare.stop();
      await postgres.stop();
      await simulator.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
