import type { CancelCause, HistoryEntry, OrderGroup, OrderState, OrderTray } from '@lintuan/contracts/orders/schemas';
import type { RefundCause, RefundState } from '@lintuan/contracts/payments/schemas';

export const stateWords: Record<OrderState, string> = {
  pending_payment: '待付款',
  forming: '待成团',
  paid: '待发货',
  preparing: '备货中',
  ready: '待自提',
  shipped: '已发货',
  received: '已收货',
  completed: '已完成',
  cancelled: '已取消',
};

export const trayWords: Record<OrderTray, string> = {
  to_ship: '待发货',
  to_receive: '已发货',
  done: '已完成',
  cancelled: '已取消',
  to_pay: '待付款',
};

export const emptyWords: Record<OrderTray, string> = {
  to_ship: '没有要发的货，都处理完了',
  to_receive: '没有在路上的订单',
  done: '还没有完成的订单',
  cancelled: '没有取消的订单',
  to_pay: '没有等着付款的订单',
};

export const causeWords: Record<CancelCause, string> = {
  unpaid: '超时没有付款',
  shopper: '顾客取消',
  merchant: '商家取消',
  staff: '平台取消',
  group_failed: '拼团没有成功',
  left_group: '顾客退出了拼团',
  shortage: '到货不足',
};

export const refundCauseWords: Record<RefundCause, string> = {
  after_sale: '售后退款',
  cancelled: '取消订单退款',
  group_failed: '拼团未成退款',
  left_group: '退团退款',
  late_payment: '超时付款退回',
  duplicate_payment: '重复付款退回',
  shortage: '缺货退款',
  delivery_failed: '未送达退款',
};

export const refundStateWords: Record<RefundState, string> = {
  requested: '等待退款',
  processing: '退款中',
  succeeded: '已退回',
  failed: '退款没成功，平台正在处理',
};

/** How an order stands in its group. */
export const groupSentences = {
  waiting: (size: number) => `${size} 人团，顾客付款后开团`,
  open: (size: number, missing: number) => `${size} 人团，还差 ${missing} 人`,
  formed: (size: number) => `${size} 人团，已成团`,
  failed: (size: number) => `${size} 人团，没有凑齐`,
  closed: (size: number) => `${size} 人团，已关闭`,
} satisfies Record<OrderGroup['state'], (size: number, missing: number) => string>;

export const actorWords: Record<HistoryEntry['actorKind'], string> = {
  admin: '平台',
  merchant: '商家',
  customer: '顾客',
  system: '系统',
};

/** Steps by the event that made them; one that is not told here is named by the state it led to. */
export const stepWords: Readonly<Record<string, string>> = {
  place: '顾客下单',
  pay: '付款成功',
  form: '拼团成功',
  retake: '换到另一个团',
  prepare: '开始备货',
  make_ready: '到自提点',
  ship: '已发货',
  correct_shipment: '修改运单',
  receive: '确认收货',
  complete: '订单完成',
  cancel: '订单取消',
};
