import { type KeyObject, verify } from 'node:crypto';

const SKEW_SECONDS = 300;

export interface SignedBy {
  serial: string;
  nonce: string;
  timestamp: number;
  signature: string;
}

/** The four headers WeChat signs with, or null when one is missing or out of shape. */
export function readSignature(headers: Pick<Headers, 'get'>): SignedBy | null {
  const [serial, nonce, timestamp, signature] = ['serial', 'nonce', 'timestamp', 'signature'].map(
    (name) => headers.get(`wechatpay-${name}`) ?? '',
  ) as [string, string, string, string];
  if (!/^\w{1,80}$/.test(serial) || !/^[\x21-\x7e]{1,128}$/.test(nonce) || !/^\d{1,12}$/.test(timestamp) || signature === '') return null;
  return { serial, nonce, timestamp: Number(timestamp), signature };
}

export const isFresh = ({ timestamp }: SignedBy, now: Date): boolean => Math.abs(now.getTime() / 1000 - timestamp) <= SKEW_SECONDS;

export function isSigned({ nonce, timestamp, signature }: SignedBy, body: Buffer, key: KeyObject): boolean {
  const signed = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')]);
  return verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64'));
}
