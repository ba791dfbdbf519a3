import type { PayMethod, PayNotice, RefundStatus, TradeState } from '../../pay/pay-state.ts';

export const METHODS: Readonly<Record<PayMethod, string>> = { jsapi: '小程序支付', h5: 'H5 支付', native: '扫码支付' };

export const TRADE_STATES: Readonly<Record<TradeState, string>> = {
  NOTPAY: '待付款',
  SUCCESS: '已付款',
  REFUND: '有退款',
  CLOSED: '已关闭',
};

export const REFUND_STATUSES: Readonly<Record<RefundStatus, string>> = {
  PROCESSING: '退款中',
  SUCCESS: '已退款',
  CLOSED: '已关闭',
  ABNORMAL: '退款异常',
};

export const NOTICE_STATES: Readonly<Record<PayNotice['state'], string>> = {
  pending: '等待发送',
  held: '压后发送',
  accepted: '已被接收',
  given_up: '不再重发',
  dropped: '没有发出',
};

export const shownFen = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;
