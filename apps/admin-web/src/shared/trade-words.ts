import type { CheckoutState } from '@lintuan/contracts/checkout/schemas';
import type { CancelCause, CheckoutRow, HistoryEntry, OrderState, OrderTray } from '@lintuan/contracts/orders/schemas';
import type {
  AttemptOutcome,
  AttemptState,
  NoticeOutcome,
  PaymentState,
  RefundCause,
  RefundState,
} from '@lintuan/contracts/payments/schemas';
import type { StateWords } from './words.ts';

export const orderStateWords: Record<OrderState, StateWords> = {
  pending_payment: { word: '待付款', tone: 'info' },
  forming: { word: '待成团', tone: 'info' },
  paid: { word: '待发货', tone: 'warm' },
  preparing: { word: '备货中', tone: 'warm' },
  ready: { word: '待自提', tone: 'info' },
  shipped: { word: '已发货', tone: 'info' },
  received: { word: '已收货', tone: 'good' },
  completed: { word: '已完成', tone: 'good' },
  cancelled: { word: '已取消', tone: 'quiet' },
};

export const trayWords: Record<OrderTray, string> = {
  to_pay: '待付款',
  to_ship: '待发货',
  to_receive: '待收货',
  done: '已完成',
  cancelled: '已取消',
};

export const cancelCauseWords: Record<CancelCause, string> = {
  unpaid: '超时没有付款',
  shopper: '顾客取消',
  merchant: '商家取消',
  staff: '平台取消',
  group_failed: '拼团没有成功',
  left_group: '顾客退出了拼团',
  shortage: '到货不足',
};

export const checkoutStateWords: Record<CheckoutState, StateWords> = {
  pending_payment: { word: '待付款', tone: 'info' },
  paid: { word: '已付款', tone: 'good' },
  cancelled: { word: '已取消', tone: 'quiet' },
};

export const shippingReportWords: Record<CheckoutRow['shippingReport'], StateWords> = {
  none: { word: '不用上报', tone: 'quiet' },
  waiting: { word: '等待上报', tone: 'warm' },
  sent: { word: '已上报', tone: 'good' },
  failed: { word: '上报失败', tone: 'bad' },
};

export const paymentStateWords: Record<PaymentState, StateWords> = {
  open: { word: '待付款', tone: 'info' },
  succeeded: { word: '已付款', tone: 'good' },
  closed: { word: '已关闭', tone: 'quiet' },
};

export const attemptStateWords: Record<AttemptState, StateWords> = {
  created: { word: '已创建', tone: 'info' },
  prepared: { word: '等待付款', tone: 'info' },
  succeeded: { word: '已付款', tone: 'good' },
  closed: { word: '已关闭', tone: 'quiet' },
};

export const attemptOutcomeWords: Record<AttemptOutcome, StateWords> = {
  applied: { word: '已入账', tone: 'good' },
  late: { word: '关单后才到账', tone: 'warm' },
  duplicate: { word: '重复付款', tone: 'warm' },
};

export const refundStateWords: Record<RefundState, StateWords> = {
  requested: { word: '等待退款', tone: 'info' },
  processing: { word: '退款中', tone: 'info' },
  succeeded: { word: '已退回', tone: 'good' },
  failed: { word: '退款失败', tone: 'bad' },
};

export const refundCauseWords: Record<RefundCause, string> = {
  after_sale: '售后退款',
  cancelled: '取消订单',
  group_failed: '拼团未成',
  left_group: '退出拼团',
  late_payment: '超时付款',
  duplicate_payment: '重复付款',
  shortage: '缺货退款',
  delivery_failed: '未能送达',
};

export const noticeOutcomeWords: Record<NoticeOutcome, StateWords> = {
  applied: { word: '已处理', tone: 'good' },
  known: { word: '早已知道', tone: 'quiet' },
  flagged: { word: '异常', tone: 'bad' },
  ignored: { word: '与我们无关', tone: 'quiet' },
};

export const actorWords: Record<HistoryEntry['actorKind'], string> = { admin: '运营', merchant: '商家', customer: '顾客', system: '系统' };
