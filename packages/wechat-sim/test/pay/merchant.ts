import { createDecipheriv, generateKeyPairSync, randomUUID, sign, verify } from 'node:crypto';
import type { PayMerchant } from '../../src/pay/options.ts';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });

export const MERCHANT_PAY: PayMerchant = {
  mchid: '1900000001',
  apiV3Key: 'an-api-v3-key-of-32-bytes-length',
  certSerial: '7A'.repeat(20),
  publicKeyPem: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
};

export interface CallOptions {
  at: Date;
  mchid?: string;
  serial?: string;
  nonce?: string;
  signedBody?: string;
}

/** The header a merchant puts on a call, or one with something wrong in it. */
export function authorization(method: string, target: string, body: string, options: CallOptions): string {
  const { at, mchid = MERCHANT_PAY.mchid, serial = MERCHANT_PAY.certSerial, nonce = randomUUID(), signedBody = body } = options;
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const message = `${method}\n${target}\n${timestamp}\n${nonce}\n${signedBody}\n`;
  const signature = sign('sha256', Buffer.from(message), pair.privateKey).toString('base64');
  const fields = { mchid, nonce_str: nonce, signature, timestamp, serial_no: serial };
  const text = Object.entries(fields).map(([name, value]) => `${name}="${value}"`);
  return `WECHATPAY2-SHA256-RSA2048 ${text.join(',')}`;
}

export const signWithMerchantKey = (message: string): string => sign('sha256', Buffer.from(message), pair.privateKey).toString('base64');

export function isSignedBy(publicKeyPem: string, headers: Headers, body: string): boolean {
  const text = `${headers.get('wechatpay-timestamp')}\n${headers.get('wechatpay-nonce')}\n${body}\n`;
  return verify('sha256', Buffer.from(text), publicKeyPem, Buffer.from(headers.get('wechatpay-signature') ?? '', 'base64'));
}

/** Throws when the tag does not fit. */
export function open(sealed: { ciphertext: string; nonce: string; associated_data: string }): string {
  const bytes = Buffer.from(sealed.ciphertext, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', MERCHANT_PAY.apiV3Key, sealed.nonce);
  decipher.setAuthTag(bytes.subarray(-16));
  decipher.setAAD(Buffer.from(sealed.associated_data));
  return decipher.update(bytes.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8');
}
