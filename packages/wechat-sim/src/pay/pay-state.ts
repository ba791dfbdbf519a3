import { LatestMap } from '../collections.ts';
import type { Fields } from '../input.ts';

export type PayMethod = 'jsapi' | 'h5' | 'native';
export type TradeState = 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED';
export type RefundStatus = 'PROCESSING' | 'SUCCESS' | 'CLOSED' | 'ABNORMAL';

/** `openid` is who must pay (JSAPI only), `payerOpenid` who did; `timeExpire` is null when the merchant gave none. */
export interface PayOrder {
  mchid: string;
  appid: string;
  outTradeNo: string;
  method: PayMethod;
  description: string;
  attach: string | null;
  notifyUrl: string;
  totalFen: number;
  openid: string | null;
  timeExpire: string | null;
  payableUntil: Date;
  createdAt: Date;
  state: TradeState;
  transactionId: string | null;
  successAt: Date | null;
  payerOpenid: string | null;
  declines: number;
  refunds: PayRefund[];
}

/** `key` is what the cashier is opened with: a prepay_id, or the code behind a native QR code. */
export interface Prepay {
  key: string;
  order: PayOrder;
  createdAt: Date;
}

export interface PayRefund {
  refundId: string;
  outRefundNo: string;
  order: PayOrder;
  refundFen: number;
  reason: string | null;
  notifyUrl: string | null;
  status: RefundStatus;
  createdAt: Date;
  settlesAt: Date;
  successAt: Date | null;
}

export interface NoticeDelivery {
  at: Date;
  fault: string | null;
  status: number | null;
  error: string | null;
}

/** What a notice says; `resource` is what is sealed inside. */
export interface NoticeContent {
  mchid: string;
  eventType: string;
  summary: string;
  about: 'transaction' | 'refund';
  resource: Fields;
}

/** `dueAt` is null while a notice is held back and once it will not be sent again. */
export interface PayNotice extends NoticeContent {
  id: string;
  outTradeNo: string;
  outRefundNo: string | null;
  notifyUrl: string;
  body: string;
  createdAt: Date;
  state: 'pending' | 'held' | 'accepted' | 'given_up' | 'dropped';
  dueAt: Date | null;
  copies: number;
  attempts: number;
  deliveries: NoticeDelivery[];
}

export interface ShippingRecord {
  transactionId: string;
  appid: string;
  openid: string;
  logisticsType: number;
  deliveryMode: number;
  items: Fields[];
  allDelivered: boolean;
  reshipped: boolean;
  uploadTime: Date;
}

export interface BillFile {
  mchid: string;
  bytes: Uint8Array<ArrayBuffer>;
  expiresAt: Date;
}

const ORDER_LIMIT = 50_000;
const NONCE_LIMIT = 200_000;
const BILL_LIMIT = 100;

/** Everything the paying half remembers; orders and refunds by `mchid number`. */
export function createPayState() {
  const state = {
    orders: new LatestMap<string, PayOrder>(ORDER_LIMIT),
    byTransaction: new LatestMap<string, PayOrder>(ORDER_LIMIT),
    prepays: new LatestMap<string, Prepay>(ORDER_LIMIT),
    refunds: new LatestMap<string, PayRefund>(ORDER_LIMIT),
    settling: new Set<PayRefund>(),
    notices: [] as PayNotice[],
    waiting: new Set<PayNotice>(),
    shipping: new LatestMap<string, ShippingRecord>(ORDER_LIMIT),
    bills: new LatestMap<string, BillFile>(BILL_LIMIT),
    nonces: new LatestMap<string, true>(NONCE_LIMIT),
    reset(): void {
      const { orders, byTransaction, prepays, refunds, settling, waiting, shipping, bills, nonces } = state;
      for (const one of [orders, byTransaction, prepays, refunds, settling, waiting, shipping, bills, nonces]) one.clear();
      state.notices.length = 0;
    },
  };
  return state;
}

export type PayState = ReturnType<typeof createPayState>;
