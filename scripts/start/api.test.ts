import { expect, test } from 'vitest';
import { apiEnvironment, type Surroundings } from './api.ts';

const surroundings: Surroundings = {
  address: { host: '127.0.0.1', port: 3000, origin: 'http://localhost:3000' },
  database: { url: 'postgres://embedded', embedded: true },
  simulator: 'http://127.0.0.1:3001',
  keys: { TOKEN_KEYS: 't', FIELD_KEYS: 'f', HASH_KEYS: 'h', WECHAT_APPID: 'wx', WECHAT_SECRET: 's', SMS_KEY: 'k' },
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
