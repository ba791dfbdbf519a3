import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
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

const signBytes = promisify(sign);

/** The library, with a clock that can be stopped and nonces nobody can guess. */
export class SigningClient extends WechatPayClient {
  private readonly around: Surroundings;
  private readonly own: KeyObject;

  constructor(account: Account, around: Surroundings) {
    super({
      appid: account.appid,
      mchid: account.mchid,
      serial_no: account.merchantSerial,
      publicKey: Buffer.from('the serial number says which certificate it is'),
      privateKey: Buffer.from('signed where it is sent'),
      userAgent: 'lintuan',
    });
    this.around = around;
    this.own = createPrivateKey(account.merchantKey);
  }

  /** On another thread: it takes as long as all else of a call together, and everyone else would wait. */
  async signText(text: string): Promise<string> {
    return (await signBytes('RSA-SHA256', Buffer.from(text), this.own)).toString('base64');
  }

  async authorize(method: 'GET' | 'POST', url: string, body = ''): Promise<string> {
    const nonce = this.around.random(16).toString('hex');
    const timestamp = String(Math.floor(this.around.now().getTime() / 1000));
    const { pathname, search } = new URL(url);
    const signature = await this.signText(`${method}\n${pathname}${search}\n${timestamp}\n${nonce}\n${body}\n`);
    return this.getAuthorization(nonce, timestamp, signature);
  }

  /** The library would sign under nonces that can be guessed; the fields of JSAPI and every call are signed where they are made. */
  protected override sign(): string {
    return '';
  }

  protected override buildAuthorization(): string {
    return '';
  }
}
