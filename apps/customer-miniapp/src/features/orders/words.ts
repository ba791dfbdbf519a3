import type { CancelCause, OrderState, OrderTray } from '@lintuan/contracts/orders/schemas';
import type { RefundState } from '@lintuan/contracts/payments/schemas';
import { formatYuan } from '@lintuan/kernel/fen';

const yuan = (fen: number): string => `¥${formatYuan(fen)}`;

export const words = {
  title: '我的订单',
  all: '全部',
  allOrders: '全部订单',
  empty: '这里还没有订单',
  goShopping: '去逛逛',
  gone: '没有找到这笔订单',
  toOrders: '查看我的订单',
  pieces: (count: number) => `共 ${count} 件`,
  specsAndQuantity: (specs: readonly string[], quantity: number) => [...specs, `× ${quantity}`].join(' '),
  moreLines: (kinds: number) => `等 ${kinds} 种商品`,
  payLeft: '剩余',
  together: (others: number) => `与另外 ${others} 单一起付款`,
  togetherSome: '与其他订单一起付款',
  togetherSum: (fen: number) => `一起付款共 ${yuan(fen)}`,
  pay: '去付款',
  cancel: '取消订单',
  leave: '退出拼团',
  track: '查看物流',
  confirm: '确认收货',
  buyAgain: '再次购买',
  confirmTitle: '确认已收到商品？',
  confirmNote: '收到并检查好商品后再确认',
  notYet: '还没收到',
  confirmed: '已确认收货',
  cancelTitle: '取消订单',
  cancelUnpaidNote: '取消后商品会放回货架',
  cancelTogetherNote: '一起付款的订单会全部取消',
  cancelPaidNote: (fen: number) => `${yuan(fen)} 会原路退回，1–3 个工作日到账`,
  leaveTitle: '退出这个团？',
  left: '已退出拼团',
  otherPlaceholder: '请写下原因',
  keep: '再想想',
  cancelled: '订单已取消',
  cancelledAll: '一起付款的订单已全部取消',
  reasonNeeded: '请选择原因',
  otherNeeded: '请写下原因',
  boughtAgain: '已加入购物车',
  someMissing: (kinds: number) => `${kinds} 种商品没能加入`,
  missing: (names: string) => `${names}现在买不了`,
  allMissing: '这些商品现在都买不了',
  toCart: '去购物车',
  stay: '留在这里',
  trackTitle: '物流信息',
  trackingNo: '运单号',
  carrier: '快递公司',
  shippedAt: '发货时间',
  noShipment: '还没有物流信息',
  trackHint: '复制运单号，到快递公司的小程序里查看包裹到哪了',
  copy: '复制',
  copyTracking: '复制运单号',
  trackingCopied: '运单号已复制',
  numberCopied: '订单号已复制',
  receiverGone: '收货信息已清除',
  note: '留言',
  orderNo: '订单编号',
  createdAt: '下单时间',
  paidAt: '付款时间',
  refunds: '退款',
  refunded: (pieces: number) => `已退 ${pieces} 件`,
  paid: '实付',
  payable: '应付',
  total: '合计',
  timeline: '订单进度',
  showAll: (count: number) => `展开全部 ${count} 条`,
  showFew: '收起',
  chooseOrder: '这笔付款包含以下订单',
  orderOf: (firstName: string, pieces: number) => (pieces > 1 ? `${firstName} 等 ${pieces} 件` : firstName),
};

export const groupWords = {
  size: (size: number) => `${size}人团`,
  leader: '团长',
  endsIn: '距结束',
  invite: '邀请邻居',
  see: '查看拼团',
  moved: '原来的团已满，按你的选择换到了这个同价的团',
  consentOfJoining: '如果付款时这个团已经满了',
  consentOfStarting: '如果付款晚了，没能开成团',
  consentOn: '换到另一个同价的团，凑不到就开新团',
  consentOff: '不换团，钱原路退回',
};

export const trayWords: Record<OrderTray, string> = {
  to_pay: '待付款',
  to_ship: '待发货',
  to_receive: '待收货',
  done: '已完成',
  cancelled: '已取消',
};

export const trays = Object.keys(trayWords) as OrderTray[];

export const stateWords: Record<OrderState, string> = {
  pending_payment: '待付款',
  forming: '待成团',
  paid: '待发货',
  preparing: '备货中',
  ready: '待取货',
  shipped: '待收货',
  received: '已收货',
  completed: '已完成',
  cancelled: '已取消',
};

/** Of a cancelled order a list cannot tell whether it was ever paid. */
export const sumWords: Record<OrderState, string> = {
  pending_payment: words.payable,
  forming: words.paid,
  paid: words.paid,
  preparing: words.paid,
  ready: words.paid,
  shipped: words.paid,
  received: words.paid,
  completed: words.paid,
  cancelled: words.total,
};

export const nextWords: Record<Exclude<OrderState, 'cancelled' | 'shipped'>, string> = {
  pending_payment: '到时间还没付款，订单会自动取消',
  forming: '人满就成团，没成团会原路退款',
  paid: '商家会尽快备货发出',
  preparing: '商家正在备货',
  ready: '可以去取货了',
  received: '感谢购买',
  completed: '感谢购买，欢迎再来',
};

export const shippedWords = {
  onTheWay: '商品在路上了',
  receiveBy: (time: string) => `将于 ${time} 自动确认收货`,
};

export const causeWords: Record<CancelCause, string> = {
  unpaid: '超时未付款，订单已自动取消',
  shopper: '你取消了这笔订单',
  merchant: '商家取消了这笔订单',
  staff: '平台取消了这笔订单',
  group_failed: '没有拼满，订单已取消，款项原路退回',
  left_group: '你退出了拼团，款项原路退回',
  shortage: '商品缺货，订单已取消',
};

export const refundWords: Record<RefundState, string> = {
  requested: '正在原路退回，1–3 个工作日到账',
  processing: '正在原路退回，1–3 个工作日到账',
  succeeded: '已原路退回',
  failed: '退款遇到问题，客服正在处理',
};

export const eventWords: Record<string, string> = {
  place: '提交订单',
  pay: '付款成功',
  form: '拼团成功',
  retake: '换到另一个同价的团',
  prepare: '商家开始备货',
  make_ready: '商品已备好',
  ship: '商家已发货',
  correct_shipment: '商家更正了物流信息',
  receive: '确认收货',
  complete: '订单完成',
  cancel: '订单取消',
};
