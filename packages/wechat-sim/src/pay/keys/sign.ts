import { sign as signBytes } from 'node:crypto';
import { hexText, numberText } from '../../random.ts';
import type { PaySim } from '../pay.ts';
import type { Signer } from './platform.ts';

export type SigningHeaders = Record<string, string>;

/** What WeChat puts on its answers and notices; `at` is the time it claims to sign at. */
export function signatureHeaders(sim: PaySim, signer: Signer, body: string, at: Date = sim.now()): SigningHeaders {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const nonce = hexText(sim.random, 16);
  const signature = signBytes('sha256', Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), signer.key).toString('base64');
  return {
    'wechatpay-serial': signer.serial,
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-signature': signature,
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
    'request-id': numberText(sim.random, 24),
  };
}
