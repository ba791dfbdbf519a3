import type { PaymentProvider } from './payment-provider.ts';

/** What lies outside our database, each behind a port of its own; none is reachable from a transaction. */
export interface Providers {
  readonly wechat: WechatApi;
  readonly sms: SmsSender;
  readonly files: FileStore;
  readonly payments: PaymentProvider;
  /** Who took money before: asked only about what was paid with them. */
  readonly formerPayments: readonly PaymentProvider[];
}

export interface WechatPerson {
  openid: string;
  unionid: string | null;
}

export interface WechatApi {
  readonly appid: string;
  /** Null when WeChat does not know the code any more. */
  exchangeLoginCode(code: string): Promise<WechatPerson | null>;
  exchangePhoneCode(code: string): Promise<string | null>;
  /** Tells WeChat that a paid parcel is on its way; answers WeChat's words when it refuses for good. */
  reportShipping(report: ShippingReport): Promise<string | null>;
  /** An address that opens the mini-program on one of its pages. */
  miniProgramLink(path: string, query: string): Promise<string>;
  /** A picture of the round code that opens the mini-program on one of its pages; `scene` is what the page is told. */
  miniCode(page: string, scene: string): Promise<Buffer>;
  /** Spends one consent of the person's; WeChat may refuse for good, and says why. */
  sendSubscribeMessage(message: SubscribeMessage): Promise<SubscribeOutcome>;
}

export interface SubscribeMessage {
  openid: string;
  templateId: string;
  page: string;
  data: Record<string, string>;
}
export type SubscribeOutcome = { kind: 'sent'; id: string } | { kind: 'refused'; code: number; message: string };

export interface ShippingReport {
  mchid: string;
  outTradeNo: string;
  openid: string;
  at: Date;
  parcels: { carrier: string; trackingNo: string; words: string; receiverPhone: string }[];
}

export interface SmsSender {
  sendCode(phone: string, code: string): Promise<void>;
}

export interface FileStore {
  write(name: string, bytes: Buffer): Promise<void>;
  read(name: string): Promise<Buffer | null>;
  remove(name: string): Promise<void>;
  /** Forgets what was drawn and written before a moment; what people uploaded stays. Answers how many. */
  removeDrawn(before: Date): Promise<number>;
}

/** A provider that is away or answers with a failure of its own: worth another try, never the client's fault. */
export class ProviderError extends Error {
  readonly provider: string;

  constructor(provider: string, message: string, options?: ErrorOptions) {
    super(`${provider}: ${message}`, options);
    this.name = 'ProviderError';
    this.provider = provider;
  }
}
