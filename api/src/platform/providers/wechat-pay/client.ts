import { createPrivateKey } from 'node:crypto';
import WechatPayClient from 'wechatpay-node-v3';

export const OFFICIAL_ORIGIN = 'https://api.mch.weixin.qq.com';

export interface Account {
  appid: string;
  mchid: string;
  merchantSerial: string;
  merchantKey: string;
}
interface Surroundings {
  now(): Date;
  random(size: number): Buffer;
}

/** The library, with a clock that can be stopped and nonces nobody can guess. */
export class SigningClient extends WechatPayClient {
  private readonly around: Surroundings;

  constructor(account: Account, around: Surroundings) {
    super({
      appid: account.appid,
      mchid: account.mchid,
      serial_no: account.merchantSerial,
      publicKey: Buffer.from('the serial number says which certificate it is'),
      // Opened once; the library hands it to node:crypto, which takes a key object as well.
      privateKey: createPrivateKey(account.merchantKey) as unknown as Buffer,
      userAgent: 'lintuan',
    });
    this.around = around;
  }

  authorize(method: 'GET' | 'POST', url: string, body?: Record<string, unknown>): string {
    const nonce = this.around.random(16).toString('hex');
    const timestamp = String(Math.floor(this.around.now().getTime() / 1000));
    const { pathname, search } = new URL(url);
    return this.getAuthorization(nonce, timestamp, this.getSignature(method, nonce, timestamp, pathname + search, body));
  }

  /** The library would sign JSAPI fields under a nonce that can be guessed; ours are signed where they are made. */
  protected override sign(): string {
    return '';
  }

  protected override buildAuthorization(method: string, url: string, body?: Record<string, unknown>): string {
    return this.authorize(method as 'GET' | 'POST', url, body);
  }
}
