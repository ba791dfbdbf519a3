import { randomBytes, sign } from 'node:crypto';
import { openidOf } from '@lintuan/wechat-sim/identity';
import { startWechatSim, type WechatSim } from '@lintuan/wechat-sim/server';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fakePay } from './fake-pay.ts';
import type { PaymentProvider, PrepayRequest, RefundStatus } from './payment-provider.ts';
import { ProviderError } from './providers.ts';
import { wechatPay } from './wechat-pay/wechat-pay.ts';

const APPID = 'wxtest0000000001';
const clock = { now: new Date('2040-06-01T02:00:00.000Z') };
const now = () => clock.now;

/** A provider and what stands behind it: someone who pays, and the line it is reached by. */
interface Behind {
  provider: PaymentProvider;
  pay(outTradeNo: string): void;
  settleRefund(refundNo: string, status: Exclude<RefundStatus, 'processing'>): void;
  cutLine(cut: boolean): void;
  notice(number: string): { headers: Headers; body: Buffer };
  close(): Promise<void>;
}

function behindFake(): Behind {
  const fake = fakePay({ appid: APPID, origin: 'http://127.0.0.1', settlesAfterMs: null, now, random: randomBytes });
  const cutLine = (cut: boolean) => {
    fake.away = cut;
  };
  return { provider: fake, pay: fake.pay, settleRefund: fake.settleRefund, notice: fake.notice, cutLine, close: async () => undefined };
}

const CALLS = ['pay_jsapi', 'pay_h5', 'pay_native', 'pay_query', 'pay_close', 'pay_refund', 'pay_refund_query', 'pay_tradebill'] as const;
const STATUS = { succeeded: 'SUCCESS', closed: 'CLOSED', abnormal: 'ABNORMAL' } as const;

function wechatBehind(sim: WechatSim, withPublicKey: boolean): PaymentProvider {
  const { merchantKey } = inject('payKeys');
  const merchant = { appid: APPID, mchid: '1900000001', merchantSerial: 'AB12CD34EF', merchantKey, apiV3Key: 'k'.repeat(32) };
  const publicKey = withPublicKey ? { id: sim.pay.publicKeyId, pem: sim.pay.publicKeyPem } : null;
  return wechatPay({ ...merchant, publicKey, origin: sim.origin, noticeUrl: 'http://127.0.0.1:9/notices', now, random: randomBytes });
}

async function behindWechat(withPublicKey: boolean): Promise<Behind> {
  const keys = inject('payKeys');
  const merchant = { mchid: '1900000001', apiV3Key: 'k'.repeat(32), certSerial: 'AB12CD34EF', publicKeyPem: keys.merchantPublicKey };
  const pay = { merchants: [merchant], platform: keys.platform };
  const sim = await startWechatSim({ apps: [{ appid: APPID, secret: 's' }], pay, now });
  return {
    provider: wechatBehind(sim, withPublicKey),
    pay: (outTradeNo) => void sim.pay.pay(outTradeNo),
    settleRefund: (refundNo, status) => void sim.pay.settleRefund(refundNo, STATUS[status]),
    cutLine: (cut) => {
      for (const api of CALLS) sim.switches.set(api, cut ? { mode: 'error', status: 502 } : { mode: 'ok' });
    },
    notice: (number) => noticeOf(sim, number, withPublicKey),
    close: sim.close,
  };
}

/** The notice of a number, signed anew as WeChat signs each sending. */
function noticeOf(sim: WechatSim, number: string, withPublicKey: boolean): { headers: Headers; body: Buffer } {
  const { platform } = inject('payKeys');
  const body = Buffer.from(sim.pay.notices.findLast(({ outTradeNo }) => outTradeNo === number)!.body);
  const [timestamp, nonce] = [String(clock.now.getTime() / 1000), randomBytes(16).toString('hex')];
  const key = withPublicKey ? platform.signingKeyPem : platform.certificateKeyPem;
  const signature = sign('RSA-SHA256', Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), key).toString('base64');
  const serial = withPublicKey ? sim.pay.publicKeyId : sim.pay.certificate.serial;
  const headers = { serial, timestamp, nonce, signature };
  return { headers: new Headers(Object.entries(headers).map(([name, value]) => [`wechatpay-${name}`, value])), body };
}

let numbers = 0;
function asked(change: Partial<PrepayRequest> = {}): PrepayRequest {
  numbers += 1;
  return {
    outTradeNo: `PAY20400601${String(numbers).padStart(20, '0')}`,
    method: 'native',
    amountFen: 1990,
    description: '邻团订单',
    expiresAt: new Date(clock.now.getTime() + 1_800_000),
    openid: openidOf(APPID, 'someone'),
    clientIp: '10.1.2.3',
    ...change,
  };
}

describe.each([
  ['WeChat Pay, by its public key', () => behindWechat(true)],
  ['WeChat Pay, by certificates', () => behindWechat(false)],
  ['the fake', async () => behindFake()],
] as const)('%s', (_, open) => {
  let behind: Behind;
  let provider: PaymentProvider;
  beforeAll(async () => {
    behind = await open();
    provider = behind.provider;
  });
  afterAll(() => behind.close());

  const paid = async () => {
    const order = asked();
    await provider.prepay(order);
    behind.pay(order.outTradeNo);
    return order;
  };
  const refundOf = (outTradeNo: string, amountFen: number, refundNo = `REF${outTradeNo}`) =>
    provider.refund({ outTradeNo, refundNo, amountFen, totalFen: 1990, reason: '订单取消' });
  const nextMinute = () => {
    clock.now = new Date(clock.now.getTime() + 61_000);
  };

  test.each([
    ['jsapi', 'prepay_id'],
    ['h5', 'h5_url'],
    ['native', 'code_url'],
  ] as const)('hands out a way to pay by %s, and again when asked the same', async (method, way) => {
    const order = asked({ method });
    for (const answer of [await provider.prepay(order), await provider.prepay(order)])
      expect(answer).toMatchObject({ kind: 'prepared', prepay: { [way]: expect.any(String) } });
  });

  test('knows nothing of a number it never heard', async () => {
    const { outTradeNo } = asked();
    expect(await provider.query(outTradeNo)).toEqual({ kind: 'unknown' });
    expect(await provider.close(outTradeNo)).toBe('unknown');
    expect(await provider.queryRefund(outTradeNo)).toBeNull();
  });

  test('tells of an order what was paid, by whom, how much and when', async () => {
    const order = asked();
    await provider.prepay(order);
    expect(await provider.query(order.outTradeNo)).toEqual({ kind: 'waiting' });
    behind.pay(order.outTradeNo);
    const trade = { kind: 'paid', outTradeNo: order.outTradeNo, mchid: provider.mchid, appid: APPID, amountFen: 1990, currency: 'CNY' };
    expect(await provider.query(order.outTradeNo)).toMatchObject({ ...trade, transactionId: expect.any(String), successTime: clock.now });
  });

  test('closes what is not paid, over and over, and says so of what is', async () => {
    const [order, done] = [asked(), await paid()];
    await provider.prepay(order);
    expect([await provider.close(order.outTradeNo), await provider.close(order.outTradeNo)]).toEqual(['closed', 'closed']);
    expect(await provider.query(order.outTradeNo)).toEqual({ kind: 'closed' });
    expect(await provider.prepay(order)).toMatchObject({ kind: 'refused' });
    expect(await provider.close(done.outTradeNo)).toBe('paid');
  });

  test('gives back under one number once, never more than came, and tells how it went', async () => {
    const { outTradeNo } = await paid();
    const first = await refundOf(outTradeNo, 1000);
    expect(first).toMatchObject({ kind: 'refund', status: 'processing', amountFen: 1000, settledAt: null });
    expect(await refundOf(outTradeNo, 1000)).toEqual(first);
    nextMinute();
    expect(await refundOf(outTradeNo, 991, `REF2${outTradeNo}`)).toMatchObject({ kind: 'refused' });
    behind.settleRefund(`REF${outTradeNo}`, 'succeeded');
    expect(await provider.queryRefund(`REF${outTradeNo}`)).toMatchObject({ status: 'succeeded', settledAt: clock.now });
    expect(await provider.query(outTradeNo)).toMatchObject({ kind: 'paid', amountFen: 1990 });
  });

  test('takes the number of a closed refund again', async () => {
    const { outTradeNo } = await paid();
    await refundOf(outTradeNo, 500);
    behind.settleRefund(`REF${outTradeNo}`, 'closed');
    expect(await provider.queryRefund(`REF${outTradeNo}`)).toMatchObject({ status: 'closed' });
    nextMinute();
    expect(await refundOf(outTradeNo, 500)).toMatchObject({ kind: 'refund', status: 'processing' });
  });

  test('that is away throws, whatever it is asked', async () => {
    const order = await paid();
    behind.cutLine(true);
    const calls = [
      provider.prepay(asked()),
      provider.query(order.outTradeNo),
      provider.close(order.outTradeNo),
      refundOf(order.outTradeNo, 1),
      provider.queryRefund('REF1'),
      provider.downloadBill('trade', '2040-05-31'),
    ];
    const settled = await Promise.allSettled(calls);
    behind.cutLine(false);
    for (const one of settled) expect(one).toMatchObject({ status: 'rejected', reason: expect.any(ProviderError) });
  });

  test('has a notice believed that tells of money, and none with a bit changed', async () => {
    const { outTradeNo } = await paid();
    const { headers, body } = behind.notice(outTradeNo);
    const verdict = await provider.verifyNotice(headers, body);
    expect(verdict).toMatchObject({
      genuine: true,
      notice: { mchid: provider.mchid, about: { kind: 'paid', outTradeNo, amountFen: 1990 } },
    });
    for (const at of [0, 40, body.length - 1]) {
      const bent = Buffer.from(body);
      bent[at]! ^= 1;
      expect(await provider.verifyNotice(headers, bent)).toMatchObject({ genuine: false });
    }
    expect(await provider.verifyNotice(new Headers(), body)).toMatchObject({ genuine: false });
  });
});
