import { get, post } from '../wire/endpoint.ts';
import type { CursorList, Listed } from '../wire/schemas.ts';
import type {
  NoticeQuery,
  NoticeRow,
  PaymentDetail,
  PaymentId,
  PaymentQuery,
  PaymentRow,
  RefundId,
  RefundQuery,
  RefundRow,
} from './schemas.ts';

export const adminPayments = {
  list: get<PaymentQuery, Listed<PaymentRow>>('/admin/payments'),
  read: get<PaymentId, PaymentDetail>('/admin/payments/:paymentId'),
  /** Asks the provider about every open attempt and refund of it now. */
  ask: post<PaymentId, PaymentDetail>('/admin/payments/:paymentId/ask'),
  /** What the provider told by itself, whether or not it led to a payment of ours. */
  notices: get<NoticeQuery, CursorList<NoticeRow>>('/admin/payment-notices'),
  refunds: get<RefundQuery, Listed<RefundRow>>('/admin/refunds'),
  retryRefund: post<RefundId, RefundRow>('/admin/refunds/:refundId/retry'),
};
