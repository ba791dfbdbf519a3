/** What lies outside our database, each behind a port of its own; none is reachable from a transaction. */
export interface Providers {
  readonly wechat: WechatApi;
  readonly sms: SmsSender;
  readonly files: FileStore;
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
}

export interface SmsSender {
  sendCode(phone: string, code: string): Promise<void>;
}

export interface FileStore {
  write(name: string, bytes: Buffer): Promise<void>;
  read(name: string): Promise<Buffer | null>;
  remove(name: string): Promise<void>;
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
