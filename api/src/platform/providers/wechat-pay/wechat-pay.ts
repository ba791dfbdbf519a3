import { createSecretKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { JsapiFields, PaymentProvider, PrepayRequest, RefundRequest, Refused } from '../payment-provider.ts';
import { ProviderError } from '../providers.ts';
import { type Account, OFFICIAL_ORIGIN, SigningClient } from './client.ts';
import { downloadBill } from './download-bill.ts';
import { openResource, Sealed } from './open-resource.ts';
import { platformKeys } from './platform-keys.ts';
import { type Transport, transport } from './transport.ts';
import { verifyNotice } from './verify-notice.ts';
import { readComplaint, readRefund, readTrade, shorten, writeTime } from './words.ts';

export interface WechatPayOptions extends Account {
  apiV3Key: string;
  publicKey: { id: string; pem: string } | null;
  origin: string;
  noticeUrl: string;
  now(): Date;
  random(size: number): Buffer;
}

const Certificates = z.object({ data: z.array(z.object({ serial_no: z.string(), encrypt_certificate: Sealed })) });
const UNKNOWN = ['ORDER_NOT_EXIST', 'ORDERNOTEXIST'];
/** Its troubles, not a judgement on what was asked. */
const PASSING = ['SYSTEM_ERROR', 'BANK_ERROR', 'FREQUENCY_LIMITED', 'BIZERR_NEED_RETRY'];

/** WeChat Pay v3 through the library, behind the port. */
export function wechatPay(options: WechatPayOptions): PaymentProvider {
  const { now } = options;
  const sealKey = createSecretKey(Buffer.from(options.apiV3Key));
  const client = new SigningClient(options, options);
  const line = transport({ client, origin: options.origin, publicKeyId: options.publicKey?.id ?? null, keys: () => keys, now });
  const keys = platformKeys(options.publicKey, () => fetchCertificates(line, sealKey), now);
  client.createHttp(line);

  return {
    name: 'wechat',
    appid: options.appid,
    mchid: options.mchid,
    prepay: async (request) => {
      const { status, data } = await askPrepay(client, request, options.noticeUrl);
      return status === 200 ? { kind: 'prepared', prepay: readPrepay(data) } : refusalIn(data);
    },
    jsapiFields: (prepayId) => signFields(client, options, prepayId),
    query: async (outTradeNo) => {
      const { status, data } = await client.query({ out_trade_no: outTradeNo });
      if (status === 200) return readTrade(data);
      const { code, message } = readComplaint(data);
      if (status === 404 && UNKNOWN.includes(code)) return { kind: 'unknown' };
      throw new ProviderError('wechat-pay', `no answer about ${outTradeNo}: ${code} ${message}`);
    },
    close: async (outTradeNo) => {
      const { status, data } = await client.close(outTradeNo);
      if (status === 204 || status === 200) return 'closed';
      const { code, message } = readComplaint(data);
      if (code === 'ORDERPAID' || code === 'ORDER_PAID') return 'paid';
      if (code === 'ORDER_CLOSED') return 'closed';
      if (UNKNOWN.includes(code)) return 'unknown';
      throw new ProviderError('wechat-pay', `${outTradeNo} was not closed: ${code} ${message}`);
    },
    refund: async (request) => {
      const { status, data } = await client.refunds(writeRefund(request, options.noticeUrl));
      return status === 200 ? readRefund(data) : refusalIn(data);
    },
    queryRefund: async (refundNo) => {
      const { status, data } = await client.find_refunds(refundNo);
      if (status === 200) return readRefund(data);
      const { code, message } = readComplaint(data);
      if (status === 404) return null;
      throw new ProviderError('wechat-pay', `no answer about ${refundNo}: ${code} ${message}`);
    },
    downloadBill: (kind, day) => downloadBill(client, line, kind, day),
    verifyNotice: (headers, body) => verifyNotice(headers, body, { keys, sealKey, now: now() }),
  };
}

const YUAN = 'CNY';

function askPrepay(client: SigningClient, request: PrepayRequest, noticeUrl: string) {
  const order = {
    description: shorten(request.description, 127),
    out_trade_no: request.outTradeNo,
    time_expire: writeTime(request.expiresAt),
    notify_url: noticeUrl,
    amount: { total: request.amountFen, currency: YUAN },
  };
  if (request.method === 'jsapi') return client.transactions_jsapi({ ...order, payer: { openid: request.openid ?? '' } });
  if (request.method === 'native') return client.transactions_native(order);
  const h5_info = { type: 'Wap', app_name: '邻团' };
  return client.transactions_h5({ ...order, scene_info: { payer_client_ip: request.clientIp ?? '', h5_info } });
}

/** Of what the library makes of a JSAPI answer only the prepay_id is kept: its own signature has a nonce that can be guessed. */
function readPrepay(raw: unknown): Record<string, string> {
  const data = z.record(z.string(), z.string()).parse(raw);
  if (data.package) return { prepay_id: data.package.slice('prepay_id='.length) };
  if (data.h5_url) return { h5_url: data.h5_url };
  if (data.code_url) return { code_url: data.code_url };
  throw new ProviderError('wechat-pay', 'gave no way to pay');
}

async function signFields(client: SigningClient, { appid, now, random }: WechatPayOptions, prepayId: string): Promise<JsapiFields> {
  const timeStamp = String(Math.floor(now().getTime() / 1000));
  const nonceStr = random(16).toString('hex');
  const fields = { appId: appid, timeStamp, nonceStr, package: `prepay_id=${prepayId}`, signType: 'RSA' as const };
  return { ...fields, paySign: await client.signText(`${appid}\n${timeStamp}\n${nonceStr}\n${fields.package}\n`) };
}

const writeRefund = (request: RefundRequest, noticeUrl: string) => ({
  out_trade_no: request.outTradeNo,
  out_refund_no: request.refundNo,
  reason: shorten(request.reason, 80),
  notify_url: noticeUrl,
  amount: { refund: request.amountFen, total: request.totalFen, currency: YUAN },
});

function refusalIn(data: unknown): Refused {
  const { code, message } = readComplaint(data);
  if (PASSING.includes(code)) throw new ProviderError('wechat-pay', `${code} ${message}`);
  return { kind: 'refused', code, message };
}

/** Their seal vouches for them: nobody else has the key it is made with. */
async function fetchCertificates(line: Transport, sealKey: KeyObject): Promise<Map<string, string>> {
  const { status, body } = await line.raw(`${OFFICIAL_ORIGIN}/v3/certificates`);
  if (status !== 200) throw new ProviderError('wechat-pay', `certificates answered ${status}`);
  const { data } = Certificates.parse(JSON.parse(body.toString('utf8')));
  return new Map(data.map((one) => [one.serial_no, openResource(one.encrypt_certificate, sealKey)]));
}
