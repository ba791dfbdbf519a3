import { expect, test } from 'vitest';
import { RETRY_WAITS_MS } from '../../src/pay/notices/deliver.ts';
import { startWechatSim } from '../../src/server.ts';
import { isSignedBy, MERCHANT_PAY } from './merchant.ts';
import { contentOf, openShop, type Shop } from './shop.ts';

const NO = 'PAY20300501000001';

async function payFor(shop: Shop, ...numbers: string[]): Promise<void> {
  for (const no of numbers) {
    await shop.prepay(no);
    shop.sim.pay.pay(no);
  }
}

const numbersOf = (shop: Shop) => shop.arrived.map((one) => contentOf(one).out_trade_no);

test('a notice is signed, sealed and named as WeChat does', async () => {
  const shop = await openShop();
  await payFor(shop, NO);
  await shop.sim.pay.deliverDue();
  const [{ headers, body }] = shop.arrived as [Shop['arrived'][number]];
  expect(headers.get('wechatpay-serial')).toBe(shop.sim.pay.publicKeyId);
  expect(isSignedBy(shop.sim.pay.publicKeyPem, headers, body)).toBe(true);
  expect(JSON.parse(body)).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
    create_time: '2030-05-01T16:00:00+08:00',
    resource_type: 'encrypt-resource',
    event_type: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    resource: {
      original_type: 'transaction',
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: expect.any(String),
      nonce: expect.stringMatching(/^.{12}$/),
      associated_data: 'transaction',
    },
  });
});

test.each([200, 204])('%d accepts a notice, and it never comes again', async (status) => {
  const shop = await openShop();
  shop.answers.status = status;
  await payFor(shop, NO);
  await shop.sim.pay.deliverDue();
  shop.pass(86_400);
  expect(await shop.sim.pay.deliverDue()).toBe(0);
  expect(shop.arrived).toHaveLength(1);
});

test('a notice that is not accepted comes 16 times on the schedule, each time signed anew, and then no more', async () => {
  const shop = await openShop();
  shop.answers.status = 500;
  await payFor(shop, NO);
  expect(await shop.sim.pay.deliverDue()).toBe(1);
  for (const wait of RETRY_WAITS_MS) {
    shop.pass(wait / 1000 - 1);
    expect(await shop.sim.pay.deliverDue()).toBe(0);
    shop.pass(1);
    expect(await shop.sim.pay.deliverDue()).toBe(1);
  }
  shop.pass(86_400);
  expect(await shop.sim.pay.deliverDue()).toBe(0);
  expect(shop.sim.pay.notices[0]).toMatchObject({ state: 'given_up', deliveries: { length: 16 } });
  expect(RETRY_WAITS_MS.reduce((sum, wait) => sum + wait, 0)).toBe((24 * 60 + 4) * 60_000);
  expect(new Set(shop.arrived.map(({ body }) => body)).size).toBe(1);
  expect(new Set(shop.arrived.map(({ headers }) => headers.get('wechatpay-nonce'))).size).toBe(16);
});

test('a shop that is away, or sends elsewhere, is tried again', async () => {
  const shop = await openShop();
  await shop.prepay(NO, { notify_url: 'http://127.0.0.1:4299/away' });
  shop.sim.pay.pay(NO);
  await shop.sim.pay.deliverDue();
  expect(shop.sim.pay.notices[0]).toMatchObject({ state: 'pending', deliveries: [{ status: null, error: expect.any(String) }] });
  shop.answers.status = 302;
  await payFor(shop, 'PAY-302');
  await shop.sim.pay.deliverDue();
  expect(shop.sim.pay.notices[1]).toMatchObject({ state: 'pending', deliveries: [{ status: 302 }] });
});

test('noticeSpeed shortens the waits', async () => {
  const shop = await openShop();
  shop.sim.pay.settings.noticeSpeed = 15;
  shop.answers.status = 500;
  await payFor(shop, NO);
  await shop.sim.pay.deliverDue();
  shop.pass(1);
  expect(await shop.sim.pay.deliverDue()).toBe(1);
});

test('the duplicate switch sends one notice several times at once', async () => {
  const shop = await openShop();
  await shop.post('/sim/switches', { api: 'pay_notice', mode: 'duplicate', count: 2, times: 1 });
  await payFor(shop, NO);
  expect(await shop.sim.pay.deliverDue()).toBe(3);
  expect(numbersOf(shop)).toEqual([NO, NO, NO]);
});

test('the delay switch holds a notice back for its time', async () => {
  const shop = await openShop();
  shop.sim.switches.set('pay_notice', { mode: 'delay', delayMs: 90_000, times: 1 });
  await payFor(shop, NO);
  shop.pass(89);
  expect(await shop.sim.pay.deliverDue()).toBe(0);
  shop.pass(1);
  expect(await shop.sim.pay.deliverDue()).toBe(1);
});

test('the reorder switch sends a notice after the next one', async () => {
  const shop = await openShop();
  shop.sim.switches.set('pay_notice', { mode: 'reorder', times: 1 });
  await payFor(shop, 'PAY-FIRST');
  expect(await shop.sim.pay.deliverDue()).toBe(0);
  await payFor(shop, 'PAY-SECOND');
  expect(await shop.sim.pay.deliverDue()).toBe(2);
  expect(numbersOf(shop)).toEqual(['PAY-SECOND', 'PAY-FIRST']);
});

test('the drop switch loses as many notices as it was told', async () => {
  const shop = await openShop();
  shop.sim.switches.set('pay_notice', { mode: 'drop', times: 2 });
  await payFor(shop, 'PAY-LOST-1', 'PAY-LOST-2', 'PAY-SENT');
  await shop.sim.pay.deliverDue();
  expect(numbersOf(shop)).toEqual(['PAY-SENT']);
});

test('a tampered notice keeps a right signature and fails at its tag alone', async () => {
  const shop = await openShop();
  shop.sim.switches.set('pay_notice', { mode: 'tamper', times: 1 });
  await payFor(shop, NO);
  await shop.sim.pay.deliverDue();
  const [{ headers, body }] = shop.arrived as [Shop['arrived'][number]];
  expect(isSignedBy(shop.sim.pay.publicKeyPem, headers, body)).toBe(true);
  expect(() => contentOf({ headers, body })).toThrow('authenticate');
});

test('a forged notice names a known key and is signed by another', async () => {
  const shop = await openShop();
  shop.sim.switches.set('pay_notice', { mode: 'forge', times: 1 });
  await payFor(shop, NO);
  await shop.sim.pay.deliverDue();
  const [{ headers, body }] = shop.arrived as [Shop['arrived'][number]];
  expect(headers.get('wechatpay-serial')).toBe(shop.sim.pay.publicKeyId);
  expect(isSignedBy(shop.sim.pay.publicKeyPem, headers, body)).toBe(false);
  expect(contentOf({ headers, body })).toMatchObject({ out_trade_no: NO });
});

test('an unknown serial, a stale timestamp and a signature probe look right but for that', async () => {
  const shop = await openShop();
  const sent = async (fault: 'unknown_serial' | 'stale' | 'signtest') => {
    await shop.sim.pay.sendNotice({ noticeId: shop.sim.pay.notices[0]?.id, fault });
    return shop.arrived.at(-1)!;
  };
  await payFor(shop, NO);
  const unknown = await sent('unknown_serial');
  expect(unknown.headers.get('wechatpay-serial')).toMatch(/^[0-9A-F]{40}$/);
  const stale = await sent('stale');
  expect(Number(stale.headers.get('wechatpay-timestamp'))).toBe(shop.now().getTime() / 1000 - 600);
  expect(isSignedBy(shop.sim.pay.publicKeyPem, stale.headers, stale.body)).toBe(true);
  expect((await sent('signtest')).headers.get('wechatpay-signature')).toMatch(/^WECHATPAY\/SIGNTEST\//);
});

test.each([
  ['other_amount', { amount: expect.objectContaining({ total: 1281 }) }],
  ['other_mchid', { mchid: `${MERCHANT_PAY.mchid}0` }],
  ['other_appid', { appid: 'wxshop0' }],
] as const)('the switch %s sends a valid notice that says something else', async (mode, said) => {
  const shop = await openShop();
  shop.sim.switches.set('pay_notice', { mode, times: 1 });
  await payFor(shop, NO);
  await shop.sim.pay.deliverDue();
  const [notice] = shop.arrived as [Shop['arrived'][number]];
  expect(isSignedBy(shop.sim.pay.publicKeyPem, notice.headers, notice.body)).toBe(true);
  expect(contentOf(notice)).toMatchObject(said);
});

test('notices are signed by the certificate where a switch or the setting says so', async () => {
  const shop = await openShop();
  const { certificate } = shop.sim.pay;
  shop.sim.switches.set('pay_notice', { mode: 'by_certificate', times: 1 });
  await payFor(shop, NO, 'PAY-NEXT');
  await shop.sim.pay.deliverDue();
  shop.sim.pay.settings.noticesBy = 'certificate';
  await payFor(shop, 'PAY-SETTING');
  await shop.sim.pay.deliverDue();
  const byCertificate = shop.arrived.map(({ headers, body }) => isSignedBy(certificate.pem, headers, body));
  expect(byCertificate).toEqual([true, false, true]);
  expect(shop.arrived[0]?.headers.get('wechatpay-serial')).toBe(certificate.serial);
});

test('a test can send any notice at once and reads what came back', async () => {
  const shop = await openShop();
  shop.answers.status = 418;
  const raw = { notifyUrl: shop.notifyUrl, resource: { out_trade_no: 'PAY-OF-NOBODY' }, headers: { 'wechatpay-timestamp': '1' } };
  expect(await shop.sim.pay.sendNotice(raw)).toMatchObject({ status: 418 });
  expect(contentOf(shop.arrived[0]!)).toEqual({ out_trade_no: 'PAY-OF-NOBODY' });
  expect(shop.arrived[0]?.headers.get('wechatpay-timestamp')).toBe('1');
  const byControl = await shop.post('/sim/pay/notices', { notifyUrl: shop.notifyUrl, body: 'not json' });
  expect(byControl).toMatchObject({ status: 418 });
  expect(shop.arrived[1]?.body).toBe('not json');
});

test('a simulator that delivers by itself sends at once, sends again and settles refunds', async () => {
  const shop = await openShop({ autoDeliver: true });
  Object.assign(shop.sim.pay.settings, { refundDelayMs: 20, noticeSpeed: 300 });
  shop.answers.status = 500;
  await payFor(shop, NO);
  await expect.poll(() => shop.arrived.length).toBe(1);
  shop.answers.status = 204;
  await expect.poll(() => shop.sim.pay.notices[0]?.state).toBe('accepted');
  await shop.refund('REF-1', { out_trade_no: NO });
  await expect.poll(() => shop.sim.pay.refunds[0]?.status).toBe('SUCCESS');
  await expect.poll(() => numbersOf(shop)).toEqual([NO, NO, NO]);
});

test('without merchants there is no pay, and the key of a merchant must be 32 bytes', async () => {
  const sim = await startWechatSim({ apps: [] });
  expect(() => sim.pay).toThrow('started without pay');
  await sim.close();
  const short = { ...MERCHANT_PAY, apiV3Key: 'short' };
  await expect(startWechatSim({ apps: [], pay: { merchants: [short] } })).rejects.toThrow('32 bytes');
});
