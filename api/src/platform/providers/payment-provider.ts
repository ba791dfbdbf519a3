export type PayMethod = 'jsapi' | 'h5' | 'native';

export interface PrepayRequest {
  outTradeNo: string;
  method: PayMethod;
  amountFen: number;
  description: string;
  expiresAt: Date;
  /** Whom it is asked of; JSAPI needs it. */
  openid: string | null;
  /** Where they are; H5 needs it. */
  clientIp: string | null;
}

/** What the provider handed out to go on with: prepay_id, h5_url or code_url. */
export type Prepay = Record<string, string>;

/** What the provider turned down for good; asking again as it is would not help. */
export interface Refused {
  kind: 'refused';
  code: string;
  message: string;
}

/** Money that arrived, as the provider tells it. */
export interface PaidTrade {
  kind: 'paid';
  outTradeNo: string;
  transactionId: string;
  mchid: string;
  appid: string;
  amountFen: number;
  currency: string;
  payerRef: string | null;
  successTime: Date;
}
export type Trade = PaidTrade | { kind: 'waiting' } | { kind: 'closed' } | { kind: 'unknown' };

export interface RefundRequest {
  outTradeNo: string;
  refundNo: string;
  amountFen: number;
  totalFen: number;
  reason: string;
}
export type RefundStatus = 'processing' | 'succeeded' | 'closed' | 'abnormal';
export interface ProviderRefund {
  kind: 'refund';
  refundNo: string;
  providerRefundId: string;
  outTradeNo: string;
  status: RefundStatus;
  amountFen: number;
  settledAt: Date | null;
}

export interface Notice {
  nonce: string;
  serial: string;
  sentAt: Date;
  eventType: string;
  mchid: string | null;
  about: PaidTrade | ProviderRefund | null;
}
export type NoticeVerdict = { genuine: true; notice: Notice } | { genuine: false; why: string };

export type BillKind = 'trade' | 'fund';
export type JsapiFields = Record<'appId' | 'timeStamp' | 'nonceStr' | 'package' | 'paySign', string> & { signType: 'RSA' };

/** Who takes the money. Everything it cannot say for certain is thrown as a ProviderError; each call bears repeating. */
export interface PaymentProvider {
  readonly name: 'wechat' | 'fake';
  readonly appid: string;
  /** Empty where there is no merchant account. */
  readonly mchid: string;
  prepay(request: PrepayRequest): Promise<{ kind: 'prepared'; prepay: Prepay } | Refused>;
  /** What wx.requestPayment takes, signed with the merchant's key. */
  jsapiFields(prepayId: string): Promise<JsapiFields>;
  query(outTradeNo: string): Promise<Trade>;
  close(outTradeNo: string): Promise<'closed' | 'paid' | 'unknown'>;
  refund(request: RefundRequest): Promise<ProviderRefund | Refused>;
  queryRefund(refundNo: string): Promise<ProviderRefund | null>;
  /** The raw bytes of a day's bill, their hash checked; null where there is none for that day. */
  downloadBill(kind: BillKind, day: string): Promise<Buffer | null>;
  verifyNotice(headers: Headers, body: Buffer): Promise<NoticeVerdict>;
}
