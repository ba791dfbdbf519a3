import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { START } from '../harness.ts';
import { isSignedBy, MERCHANT_PAY, open } from './merchant.ts';
import { openShop, type ShopCall } from './shop.ts';

const NO = 'PAY20300501000001';
const TARGET = `/v3/pay/transactions/out-trade-no/${NO}?mchid=${MERCHANT_PAY.mchid}`;
const minutes = (count: number) => new Date(START.getTime() + count * 60_000);

test.each<[string, ShopCall]>([
  ['no signature', { headers: { authorization: '' } }],
  ['another scheme', { headers: { authorization: 'Bearer x' } }],
  ['a signature over another text', { signedBody: '{}' }],
  ['a timestamp 6 minutes old', { at: minutes(-6) }],
  ['a timestamp 6 minutes ahead', { at: minutes(6) }],
  ['an unknown merchant', { mchid: '1900000009' }],
  ['an unknown certificate', { serial: '00'.repeat(20) }],
])('%s is a signed 401 SIGN_ERROR', async (_, options) => {
  const shop = await openShop();
  const answer = await shop.call('GET', TARGET, undefined, options);
  expect(answer).toMatchObject({ status: 401, body: { code: 'SIGN_ERROR', message: expect.any(String) } });
  expect(isSignedBy(shop.sim.pay.certificate.pem, answer.headers, answer.text)).toBe(true);
});

test('a nonce serves one call', async () => {
  const shop = await openShop();
  await shop.prepay(NO);
  expect((await shop.call('GET', TARGET, undefined, { nonce: 'once' })).status).toBe(200);
  expect(await shop.call('GET', TARGET, undefined, { nonce: 'once' })).toMatchObject({ status: 401, body: { code: 'SIGN_ERROR' } });
});

test('a call without Accept is refused, as WeChat does', async () => {
  const shop = await openShop();
  expect(await shop.call('GET', TARGET, undefined, { headers: { accept: '' } })).toMatchObject({
    status: 400,
    body: { code: 'PARAM_ERROR' },
  });
});

test('every answer is signed, and with the key the caller asks for', async () => {
  const shop = await openShop();
  const { certificate, publicKeyId, publicKeyPem } = shop.sim.pay;
  const byPublicKey = { headers: { 'wechatpay-serial': publicKeyId } };
  const answers = [
    await shop.call('POST', '/v3/pay/transactions/jsapi', shop.order(NO), byPublicKey),
    await shop.call('POST', `/v3/pay/transactions/out-trade-no/${NO}/close`, { mchid: MERCHANT_PAY.mchid }, byPublicKey),
    await shop.call('GET', '/v3/nothing', undefined, byPublicKey),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 204, 404]);
  for (const { headers, text } of answers) {
    expect(headers.get('wechatpay-serial')).toBe(publicKeyId);
    expect(isSignedBy(publicKeyPem, headers, text)).toBe(true);
  }
  const plain = await shop.query(NO);
  expect(plain.headers.get('wechatpay-serial')).toBe(certificate.serial);
  expect(isSignedBy(certificate.pem, plain.headers, plain.text)).toBe(true);
});

test('a setting forces the key of all answers', async () => {
  const shop = await openShop();
  await shop.post('/sim/pay/settings', { answersBy: 'public_key' });
  const { headers, text } = await shop.query(NO);
  expect(headers.get('wechatpay-serial')).toBe(shop.sim.pay.publicKeyId);
  expect(isSignedBy(shop.sim.pay.publicKeyPem, headers, text)).toBe(true);
});

test('the certificate list opens with the API v3 key and shows a certificate of that serial', async () => {
  const shop = await openShop();
  const { body } = await shop.call('GET', '/v3/certificates');
  const [entry] = body.data as { serial_no: string; encrypt_certificate: Parameters<typeof open>[0] }[];
  const certificate = new X509Certificate(open(entry!.encrypt_certificate));
  expect(certificate.serialNumber).toBe(entry!.serial_no);
  expect(entry!.serial_no).toBe(shop.sim.pay.certificate.serial);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
});
