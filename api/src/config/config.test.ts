import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const ring = (id: string, bytes = 32) => `${id}:${randomBytes(bytes).toString('base64')}`;
const right = {
  APP_ENV: 'development',
  DATABASE_URL: 'postgres://lintuan:secret@127.0.0.1:5432/lintuan',
  TOKEN_KEYS: ring('t1'),
  FIELD_KEYS: `${ring('k2')},${ring('k1')}`,
  HASH_KEYS: ring('h1'),
};
const production = { ...right, APP_ENV: 'production', PUBLIC_ORIGIN: 'https://shop.example' };

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
    pay: null,
    sms: null,
    worker: 'inline',
    demo: false,
  });
  expect(readConfig(right).keys.fields.map((key) => [key.id, key.secret.symmetricKeySize])).toEqual([
    ['k2', 32],
    ['k1', 32],
  ]);
});

test('without APP_ENV it is production, with its stricter defaults', () => {
  const { APP_ENV: _, ...unsaid } = production;
  expect(readConfig(unsaid)).toMatchObject({ mode: 'production', staff: { secondFactorRequired: true }, rateLimit: { perMinute: 100 } });
  expect(readConfig(right)).toMatchObject({ staff: { secondFactorRequired: false }, rateLimit: { perMinute: 1000 } });
});

test('links that are passed on lead to the shop’s own address, or to where everything is; production must know it', () => {
  expect(readConfig(right).http.shopOrigin).toBe('http://localhost:3000');
  expect(readConfig(production).http.shopOrigin).toBe('https://shop.example');
  expect(readConfig({ ...production, SHOP_ORIGIN: 'https://m.shop.example/' }).http.shopOrigin).toBe('https://m.shop.example');
  expect(named({ ...production, PUBLIC_ORIGIN: undefined })).toEqual(['PUBLIC_ORIGIN']);
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

const pair = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const account = {
  WECHAT_APPID: 'wx1',
  WECHAT_SECRET: 's',
  WECHAT_PAY_MCHID: '1900000001',
  WECHAT_PAY_MERCHANT_SERIAL: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  WECHAT_PAY_MERCHANT_KEY: pair.privateKey,
  WECHAT_PAY_API_V3_KEY: 'k'.repeat(32),
};
const publicKey = { WECHAT_PAY_PUBLIC_KEY_ID: 'PUB_KEY_ID_01', WECHAT_PAY_PUBLIC_KEY: pair.publicKey };

describe('a merchant account', () => {
  test('is taken whole, with certificates or with a public key of WeChat Pay’s', () => {
    expect(readConfig({ ...right, ...account }).pay).toMatchObject({
      provider: 'wechat',
      appid: 'wx1',
      publicKey: null,
      origin: 'https://api.mch.weixin.qq.com',
      noticeOrigin: 'http://127.0.0.1:3000',
    });
    expect(readConfig({ ...right, ...account, ...publicKey }).pay).toMatchObject({ publicKey: { id: 'PUB_KEY_ID_01' } });
  });

  test.each(Object.keys({ ...account, ...publicKey }).filter((name) => name !== 'WECHAT_SECRET'))(
    'without %s is refused, and that is named',
    (name) => {
      expect(
        named({ ...right, ...account, ...publicKey, [name]: undefined, ...(name === 'WECHAT_APPID' ? { WECHAT_SECRET: undefined } : {}) }),
      ).toEqual([name]);
    },
  );

  test('may have its keys in a file, or on one line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lintuan-config-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'apiclient_key.pem');
    writeFileSync(file, pair.privateKey);
    for (const text of [`@${file}`, pair.privateKey.replaceAll('\n', '\\n')]) {
      expect(readConfig({ ...right, ...account, WECHAT_PAY_MERCHANT_KEY: text }).pay).toMatchObject({ merchantKey: pair.privateKey });
    }
    expect(named({ ...right, ...account, WECHAT_PAY_MERCHANT_KEY: `@${file}.gone` })).toEqual(['WECHAT_PAY_MERCHANT_KEY']);
  });

  test.each([
    ['WECHAT_PAY_MCHID', 'shop'],
    ['WECHAT_PAY_MERCHANT_SERIAL', 'serial'],
    ['WECHAT_PAY_MERCHANT_KEY', 'tellnoone'],
    ['WECHAT_PAY_API_V3_KEY', 'tellnoone'],
    ['WECHAT_PAY_PUBLIC_KEY_ID', '0123'],
    ['WECHAT_PAY_PUBLIC_KEY', 'tellnoone'],
    ['WECHAT_PAY_ORIGIN', 'weixin'],
    ['WECHAT_PAY_NOTIFY_ORIGIN', 'shop'],
    ['PAY_PROVIDER', 'cash'],
  ])('with a wrong %s (%s) is refused, and the value not repeated', (name, value) => {
    const raw = { ...right, ...account, ...publicKey, [name]: value };
    expect(named(raw)).toEqual([name]);
    expect(complaint(raw)).not.toContain('tellnoone');
  });

  test('tells WeChat Pay where the shop is, or where it is told to', () => {
    const shop = { ...right, ...account, PUBLIC_ORIGIN: 'https://shop.example' };
    expect(readConfig(shop).pay).toMatchObject({ noticeOrigin: 'https://shop.example' });
    expect(readConfig({ ...shop, WECHAT_PAY_NOTIFY_ORIGIN: 'https://api.shop.example' }).pay).toMatchObject({
      noticeOrigin: 'https://api.shop.example',
    });
  });

  test('is not needed where a fake one is asked for', () => {
    expect(readConfig({ ...right, PAY_PROVIDER: 'fake' }).pay).toMatchObject({ provider: 'fake' });
    expect(named({ ...right, PAY_PROVIDER: 'wechat' })).toContain('WECHAT_PAY_MCHID');
  });
});

describe('production', () => {
  test('refuses to take money that is none, and notices that everyone could read', () => {
    expect(named({ ...production, PAY_PROVIDER: 'fake' })).toEqual(['PAY_PROVIDER']);
    const elsewhere = { ...production, ...account, PUBLIC_ORIGIN: undefined, SHOP_ORIGIN: 'https://shop.example' };
    expect(named(elsewhere)).toEqual(['WECHAT_PAY_NOTIFY_ORIGIN']);
    expect(named({ ...production, ...account, PUBLIC_ORIGIN: 'http://shop.example' })).toEqual(['WECHAT_PAY_NOTIFY_ORIGIN']);
    expect(complaint({ ...production, ...account, PUBLIC_ORIGIN: 'https://shop.example' })).toBe('no complaint');
  });

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
    expect(named({ ...production, WECHAT_PAY_ORIGIN: origin })).toEqual(['WECHAT_PAY_ORIGIN']);
    expect(complaint({ ...right, WECHAT_API_ORIGIN: origin, SMS_ORIGIN: origin })).toBe('no complaint');
  });

  test('takes the real ones', () => {
    expect(complaint({ ...production, WECHAT_APPID: 'wx1', WECHAT_SECRET: 's', SMS_ORIGIN: 'https://sms.example.com' })).toBe(
      'no complaint',
    );
  });
});
