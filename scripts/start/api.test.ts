import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { apiEnvironment, type Surroundings } from './api.ts';
import { developmentKeys } from './keys.ts';
import { payOfSimulator } from './pay-environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'lintuan-api-'));
afterAll(() => rmSync(folder, { recursive: true }));
const made = developmentKeys(join(folder, 'keys.json'));

const surroundings: Surroundings = {
  address: { host: '127.0.0.1', port: 3000, origin: 'http://localhost:3000' },
  database: { url: 'postgres://embedded', embedded: true },
  simulator: 'http://127.0.0.1:3001',
  keys: { ...made, TOKEN_KEYS: 't', FIELD_KEYS: 'f', HASH_KEYS: 'h', WECHAT_APPID: 'wx', WECHAT_SECRET: 's', SMS_KEY: 'k' },
};

test('the embedded database and the simulator come with demo data and keys of their own', () => {
  expect(apiEnvironment(surroundings, {})).toMatchObject({
    APP_ENV: 'development',
    DEMO: '1',
    PORT: '3000',
    DATABASE_URL: 'postgres://embedded',
    WECHAT_API_ORIGIN: 'http://127.0.0.1:3001',
    SMS_ORIGIN: 'http://127.0.0.1:3001',
    WECHAT_APPID: 'wx',
    TOKEN_KEYS: 't',
  });
});

test('demo data go into no database but the embedded one unless they are asked for', () => {
  const yours = { ...surroundings, database: { url: 'postgres://yours', embedded: false } };
  expect(apiEnvironment(yours, {}).DEMO).toBeUndefined();
  expect(apiEnvironment(yours, { DEMO: '1' }).DEMO).toBe('1');
});

test('without the simulator nothing made up is sent to the real WeChat', () => {
  const env = apiEnvironment({ ...surroundings, simulator: undefined }, { WECHAT_APPID: 'wxreal' });
  expect(env).toMatchObject({ WECHAT_APPID: 'wxreal' });
  expect(env).not.toHaveProperty('WECHAT_SECRET');
  expect(env).not.toHaveProperty('SMS_ORIGIN');
});

test('what the caller sets wins, and an empty value counts as not set', () => {
  expect(apiEnvironment(surroundings, { TOKEN_KEYS: 'mine', HASH_KEYS: '' })).toMatchObject({ TOKEN_KEYS: 'mine', HASH_KEYS: 'h' });
});

test('the simulator and the API know one merchant, and the API is told nothing that is WeChat Pay’s own', () => {
  const env = apiEnvironment(surroundings, {});
  expect(env).toMatchObject({ WECHAT_PAY_ORIGIN: 'http://127.0.0.1:3001', WECHAT_PAY_MCHID: made.WECHAT_PAY_MCHID });
  expect(Object.keys(env).filter((name) => name.startsWith('WECHAT_SIM_'))).toEqual([]);
  expect(JSON.stringify(env)).not.toContain(JSON.stringify(made.WECHAT_SIM_SIGNING_KEY).slice(1, -1));
  expect(JSON.parse(payOfSimulator(made).WECHAT_PAY_MERCHANTS)).toMatchObject([
    { mchid: made.WECHAT_PAY_MCHID, apiV3Key: made.WECHAT_PAY_API_V3_KEY },
  ]);
});

test('whoever pays with a merchant account of their own is given nothing of the made-up one', () => {
  const env = apiEnvironment(surroundings, { WECHAT_PAY_MCHID: '1900000001' });
  expect(env).toMatchObject({ WECHAT_PAY_MCHID: '1900000001' });
  expect(env).not.toHaveProperty('WECHAT_PAY_ORIGIN');
  expect(apiEnvironment(surroundings, { PAY_PROVIDER: 'fake' })).not.toHaveProperty('WECHAT_PAY_MCHID');
});
