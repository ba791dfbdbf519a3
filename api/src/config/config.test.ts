import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const ring = (id: string, bytes = 32) => `${id}:${randomBytes(bytes).toString('base64')}`;
const right = {
  APP_ENV: 'development',
  DATABASE_URL: 'postgres://lintuan:secret@127.0.0.1:5432/lintuan',
  TOKEN_KEYS: ring('t1'),
  FIELD_KEYS: `${ring('k2')},${ring('k1')}`,
  HASH_KEYS: ring('h1'),
};
const production = { ...right, APP_ENV: 'production' };

function complaint(raw: Record<string, string | undefined>): string {
  try {
    readConfig(raw);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  return 'no complaint';
}
const named = (raw: Record<string, string | undefined>) =>
  complaint(raw)
    .split('\n')
    .map((line) => line.split(':')[0])
    .toSorted();

test('what is needed is enough: everything else has a default, and an absent part is null', () => {
  expect(readConfig(right)).toMatchObject({
    mode: 'development',
    http: { host: '0.0.0.0', port: 3000, publicOrigin: null, trustedProxies: 0, webRoots: null },
    redis: null,
    wechat: null,
    sms: null,
    worker: 'inline',
    demo: false,
  });
  expect(readConfig(right).keys.fields.map((key) => [key.id, key.secret.length])).toEqual([
    ['k2', 32],
    ['k1', 32],
  ]);
});

test('without APP_ENV it is production, with its stricter defaults', () => {
  const { APP_ENV: _, ...unsaid } = right;
  expect(readConfig(unsaid)).toMatchObject({ mode: 'production', staff: { secondFactorRequired: true }, rateLimit: { perMinute: 100 } });
  expect(readConfig(right)).toMatchObject({ staff: { secondFactorRequired: false }, rateLimit: { perMinute: 1000 } });
});

test('everything that is missing is named at once', () => {
  expect(named({})).toEqual(['DATABASE_URL', 'FIELD_KEYS', 'HASH_KEYS', 'TOKEN_KEYS']);
});

test.each(['DATABASE_URL', 'TOKEN_KEYS', 'FIELD_KEYS', 'HASH_KEYS'])('a missing or empty %s is named', (name) => {
  expect(named({ ...right, [name]: undefined })).toEqual([name]);
  expect(named({ ...right, [name]: '' })).toEqual([name]);
});

test.each([
  ['APP_ENV', 'staging'],
  ['PORT', 'http'],
  ['PORT', '70000'],
  ['PUBLIC_ORIGIN', 'shop.example'],
  ['TRUSTED_PROXIES', '-1'],
  ['DRAIN_SECONDS', '-5'],
  ['LOG_LEVEL', 'loud'],
  ['DATABASE_URL', 'mysql://localhost/shop'],
  ['DATABASE_POOL', '1'],
  ['REDIS_URL', 'localhost:6379'],
  ['TOKEN_KEYS', 'no-colon'],
  ['TOKEN_KEYS', 't1:dG9vIHNob3J0'],
  ['TOKEN_KEYS', `t1:${'='.repeat(43)}`],
  ['FIELD_KEYS', `k1:${'A'.repeat(43)},`],
  ['HASH_KEYS', `h1:AAAA=${'A'.repeat(43)}`],
  ['WECHAT_API_ORIGIN', 'weixin'],
  ['SMS_ORIGIN', 'sms'],
  ['STAFF_SECOND_FACTOR', 'maybe'],
  ['RATE_LIMIT_PER_MINUTE', '0'],
  ['WEB_ROOTS', '/srv/shop'],
  ['WEB_ROOTS', '{"shop":"/srv/shop"}'],
  ['WORKER', 'none'],
  ['DEMO', 'yes'],
])('a wrong %s (%s) is named', (name, value) => {
  expect(named({ ...right, [name]: value })).toEqual([name]);
});

test('a key of 31 bytes is refused, and so are two keys of one name', () => {
  expect(named({ ...right, HASH_KEYS: ring('h1', 31) })).toEqual(['HASH_KEYS']);
  expect(named({ ...right, FIELD_KEYS: `${ring('k1')},${ring('k1')}` })).toEqual(['FIELD_KEYS']);
});

test('a complaint never repeats a secret', () => {
  const secret = 'tellnoone'.repeat(3);
  expect(
    complaint({ ...right, TOKEN_KEYS: `t1:${secret}`, DATABASE_URL: `oracle://x:${secret}@db/x`, WECHAT_SECRET: secret }),
  ).not.toContain(secret);
});

test('half of WeChat set up is refused and the other half named', () => {
  expect(named({ ...right, WECHAT_APPID: 'wx1' })).toEqual(['WECHAT_SECRET']);
  expect(named({ ...right, WECHAT_SECRET: 's' })).toEqual(['WECHAT_APPID']);
});

describe('production', () => {
  test('refuses demo data and logins', () => {
    expect(named({ ...production, DEMO: '1' })).toEqual(['DEMO']);
  });

  test.each([
    'http://api.weixin.qq.com',
    'https://localhost:4000',
    'https://sim.localhost',
    'https://localhost.',
    'https://127.0.0.1',
    'https://10.0.0.7',
    'https://[::1]:4000',
    'http://wechat-sim:4000',
  ])('refuses the stand-in %s for WeChat and for SMS', (origin) => {
    expect(named({ ...production, WECHAT_API_ORIGIN: origin })).toEqual(['WECHAT_API_ORIGIN']);
    expect(named({ ...production, SMS_ORIGIN: origin })).toEqual(['SMS_ORIGIN']);
    expect(complaint({ ...right, WECHAT_API_ORIGIN: origin, SMS_ORIGIN: origin })).toBe('no complaint');
  });

  test('takes the real ones', () => {
    expect(complaint({ ...production, WECHAT_APPID: 'wx1', WECHAT_SECRET: 's', SMS_ORIGIN: 'https://sms.example.com' })).toBe(
      'no complaint',
    );
  });
});
