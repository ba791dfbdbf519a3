import { createCipheriv, createSecretKey, randomBytes } from 'node:crypto';
import { startWechatSim, type WechatSim } from '@lintuan/wechat-sim/server';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { PaymentProvider } from '../payment-provider.ts';
import { ProviderError } from '../providers.ts';
import { openResource } from './open-resource.ts';
import { platformKeys } from './platform-keys.ts';
import { wechatPay } from './wechat-pay.ts';
import { readTrade, shorten, writeTime } from './words.ts';

const APPID = 'wxtest0000000001';
const clock = { now: new Date('2040-06-01T02:00:00.000Z') };
const now = () => clock.now;
const merchant = { mchid: '1900000001', apiV3Key: 'k'.repeat(32) };
let sim: WechatSim;
let provider: PaymentProvider;
beforeAll(async () => {
  const { merchantKey, merchantPublicKey, platform } = inject('payKeys');
  const merchants = [{ ...merchant, certSerial: 'AB12CD34EF', publicKeyPem: merchantPublicKey }];
  sim = await startWechatSim({ apps: [{ appid: APPID, secret: 's' }], pay: { merchants, platform }, now });
  const account = { ...merchant, appid: APPID, merchantSerial: 'AB12CD34EF', merchantKey, publicKey: null };
  provider = wechatPay({ ...account, origin: sim.origin, noticeUrl: 'http://127.0.0.1:9/n', now, random: randomBytes });
});
afterAll(() => sim.close());
afterEach(() => sim.switches.reset());

const order = (outTradeNo: string) => ({
  outTradeNo,
  method: 'native' as const,
  amountFen: 1234,
  description: '邻团订单',
  expiresAt: new Date(clock.now.getTime() + 1_800_000),
  openid: null,
  clientIp: null,
});

describe('an answer', () => {
  test('with another signature than WeChat’s is not believed, and neither is an error so signed', async () => {
    sim.switches.set('pay_native', { mode: 'bad_signature', times: 1 });
    await expect(provider.prepay(order('PAYBADSIGNED1'))).rejects.toThrow('without its signature');
    sim.switches.set('pay_query', { mode: 'bad_signature', times: 1 });
    await expect(provider.query('PAYNOBODYKNOWS')).rejects.toThrow('without its signature');
  });

  test('that takes longer than five seconds is not waited for', { timeout: 15_000 }, async () => {
    sim.switches.set('pay_query', { mode: 'timeout', times: 2 });
    const started = performance.now();
    await expect(provider.query('PAYSLOWORDER1')).rejects.toBeInstanceOf(ProviderError);
    expect(performance.now() - started).toBeLessThan(7000);
  });

  test('lost on its way is asked for again under a signature of its own', async () => {
    sim.switches.set('pay_native', { mode: 'lost', times: 1 });
    expect(await provider.prepay(order('PAYLOSTANSWER1'))).toMatchObject({ kind: 'prepared' });
  });

  test('that is too frequent for WeChat’s taste throws instead of refusing', async () => {
    sim.switches.set('pay_refund', { mode: 'error', status: 429, code: 'FREQUENCY_LIMITED', times: 1 });
    const asked = { outTradeNo: 'PAYLOSTANSWER1', refundNo: 'REF1', amountFen: 1, totalFen: 1234, reason: '退款' };
    await expect(provider.refund(asked)).rejects.toBeInstanceOf(ProviderError);
  });
});

test('a bill is the one whose hash was promised, byte for byte', async () => {
  await provider.prepay(order('PAYINTHEBILL1'));
  sim.pay.pay('PAYINTHEBILL1');
  clock.now = new Date('2040-06-02T03:00:00.000Z');
  const trade = await provider.downloadBill('trade', '2040-06-01');
  expect(trade!.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(trade!.toString('utf8')).toContain('`PAYINTHEBILL1');
  expect((await provider.downloadBill('fund', '2040-06-01'))!.length).toBeGreaterThan(0);
  expect(await provider.downloadBill('trade', '2040-05-20')).toBeNull();
});

describe('certificates', () => {
  const pem = () => sim.pay.certificate.pem;

  test('are fetched once a minute at most, by one at a time, whatever serials come', async () => {
    let fetched = 0;
    const fetch = async () => {
      fetched += 1;
      return new Map([['AA', pem()]]);
    };
    const keys = platformKeys(null, fetch, now);
    const many = await Promise.all(Array.from({ length: 1000 }, (_, at) => keys.find(`STRANGE${at}`)));
    expect(many.every((key) => key === null)).toBe(true);
    expect(fetched).toBe(1);
    expect(await keys.find('AA')).not.toBeNull();
    clock.now = new Date(clock.now.getTime() + 60_000);
    await keys.find('STRANGE');
    expect(fetched).toBe(2);
  });

  test('are not fetched for a public key that is not ours', async () => {
    const keys = platformKeys(null, () => Promise.reject(new Error('asked')), now);
    expect(await keys.find('PUB_KEY_ID_0000')).toBeNull();
  });
});

test('of a sealed resource no bit can change', () => {
  const nonce = 'a-nonce-of12';
  const cipher = createCipheriv('aes-256-gcm', merchant.apiV3Key, nonce).setAAD(Buffer.from('transaction'));
  const bytes = Buffer.concat([cipher.update('{"amount":1990}'), cipher.final(), cipher.getAuthTag()]);
  const sealed = { ciphertext: bytes.toString('base64'), nonce, associated_data: 'transaction' };
  const key = createSecretKey(Buffer.from(merchant.apiV3Key));
  expect(openResource(sealed, key)).toBe('{"amount":1990}');
  for (let at = 0; at < bytes.length; at += 1) {
    const bent = Buffer.from(bytes);
    bent[at]! ^= 1;
    expect(() => openResource({ ...sealed, ciphertext: bent.toString('base64') }, key)).toThrow();
  }
  expect(() => openResource({ ...sealed, associated_data: 'refund' }, key)).toThrow();
});

describe('WeChat’s words', () => {
  const trade = { appid: 'a', mchid: 'm', out_trade_no: 'PAY1' };

  test.each([
    ['NOTPAY', 'waiting'],
    ['USERPAYING', 'waiting'],
    ['CLOSED', 'closed'],
    ['REVOKED', 'closed'],
  ])('an order that is %s is %s', (trade_state, kind) => {
    expect(readTrade({ ...trade, trade_state })).toEqual({ kind });
  });

  test('an order paid without an amount is not taken for paid', () => {
    expect(() => readTrade({ ...trade, trade_state: 'SUCCESS', transaction_id: 't', success_time: '2040-06-01T10:00:00+08:00' })).toThrow();
  });

  test('times are Shanghai’s, and no character is cut in two', () => {
    expect(writeTime(new Date('2040-06-01T18:30:05.999Z'))).toBe('2040-06-02T02:30:05+08:00');
    expect(shorten('👨‍👩‍👧好', 2)).toBe('👨\u200d');
    expect(shorten('🥚🥚🥚', 2)).toBe('🥚🥚');
  });
});
