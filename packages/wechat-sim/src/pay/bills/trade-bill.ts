import { chinaClock, chinaDay } from '../china-time.ts';
import { BANK, TRADE_TYPES } from '../orders/present-order.ts';
import type { PayOrder, PayRefund } from '../pay-state.ts';
import { type BillTable, FEE_RATE_TEXT, feeOf, feeYuan, yuan } from './bill-text.ts';

export const TRADE_BILL_TYPES = ['ALL', 'SUCCESS', 'REFUND'] as const;
export type TradeBillType = (typeof TRADE_BILL_TYPES)[number];

interface Trade {
  at: Date;
  order: PayOrder;
  refund: PayRefund | null;
}

interface Column {
  title: string;
  value(trade: Trade): string;
  only?: readonly TradeBillType[];
}

const WITH_REFUNDS: readonly TradeBillType[] = ['ALL', 'REFUND'];
const ONLY_REFUNDS: readonly TradeBillType[] = ['REFUND'];

const COLUMNS: readonly Column[] = [
  { title: '交易时间', value: ({ at }) => chinaClock(at) },
  { title: '公众账号ID', value: ({ order }) => order.appid },
  { title: '商户号', value: ({ order }) => order.mchid },
  { title: '特约商户号', value: () => '0' },
  { title: '设备号', value: () => '' },
  { title: '微信订单号', value: ({ order }) => order.transactionId ?? '' },
  { title: '商户订单号', value: ({ order }) => order.outTradeNo },
  { title: '用户标识', value: ({ order }) => order.payerOpenid ?? '' },
  { title: '交易类型', value: ({ order }) => TRADE_TYPES[order.method] },
  { title: '交易状态', value: ({ refund }) => (refund ? 'REFUND' : 'SUCCESS') },
  { title: '付款银行', value: () => BANK },
  { title: '货币种类', value: () => 'CNY' },
  { title: '应结订单金额', value: (trade) => yuan(paidFen(trade)) },
  { title: '代金券金额', value: () => '0.00' },
  { title: '退款申请时间', value: ({ refund }) => (refund ? chinaClock(refund.createdAt) : ''), only: ONLY_REFUNDS },
  { title: '退款成功时间', value: ({ refund }) => (refund?.successAt ? chinaClock(refund.successAt) : ''), only: ONLY_REFUNDS },
  { title: '微信退款单号', value: ({ refund }) => refund?.refundId ?? '0', only: WITH_REFUNDS },
  { title: '商户退款单号', value: ({ refund }) => refund?.outRefundNo ?? '0', only: WITH_REFUNDS },
  { title: '退款金额', value: (trade) => yuan(refundedFen(trade)), only: WITH_REFUNDS },
  { title: '充值券退款金额', value: () => '0.00', only: WITH_REFUNDS },
  { title: '退款类型', value: ({ refund }) => (refund ? 'ORIGINAL' : ''), only: WITH_REFUNDS },
  { title: '退款状态', value: ({ refund }) => refund?.status ?? '', only: WITH_REFUNDS },
  { title: '商品名称', value: ({ order }) => order.description },
  { title: '商户数据包', value: ({ order }) => order.attach ?? '' },
  { title: '手续费', value: (trade) => feeYuan(feeFen(trade)) },
  { title: '费率', value: () => FEE_RATE_TEXT },
  { title: '订单金额', value: (trade) => yuan(paidFen(trade)) },
  { title: '申请退款金额', value: (trade) => yuan(refundedFen(trade)), only: WITH_REFUNDS },
  { title: '费率备注', value: () => '' },
];

const TOTAL_TITLES = ['总交易单数', '应结订单总金额', '退款总金额', '充值券退款总金额', '手续费总金额', '订单总金额', '申请退款总金额'];

/** Null when the day saw no trade: WeChat then has no bill at all. */
export function tradeBill(orders: readonly PayOrder[], day: string, type: TradeBillType): BillTable | null {
  const trades = orders.flatMap((order) => tradesOf(order, type)).filter(({ at }) => chinaDay(at) === day);
  if (trades.length === 0) return null;
  trades.sort((one, other) => one.at.getTime() - other.at.getTime());
  const columns = COLUMNS.filter(({ only }) => !only || only.includes(type));
  const sum = (fen: (trade: Trade) => number) => trades.reduce((total, trade) => total + fen(trade), 0);
  const [paid, refunded] = [yuan(sum(paidFen)), yuan(sum(refundedFen))];
  return {
    titles: columns.map(({ title }) => title),
    rows: trades.map((trade) => columns.map(({ value }) => value(trade))),
    totalTitles: TOTAL_TITLES,
    totals: [String(trades.length), paid, refunded, '0.00', feeYuan(sum(feeFen)), paid, refunded],
  };
}

/** A refund stands in the bill of the day it was asked for; one that was closed never does. */
function tradesOf(order: PayOrder, type: TradeBillType): Trade[] {
  if (order.successAt === null) return [];
  const payments = type === 'REFUND' ? [] : [{ at: order.successAt, order, refund: null }];
  const refunds = type === 'SUCCESS' ? [] : order.refunds.filter(({ status }) => status !== 'CLOSED');
  return [...payments, ...refunds.map((refund) => ({ at: refund.createdAt, order, refund }))];
}

const paidFen = ({ order, refund }: Trade): number => (refund ? 0 : order.totalFen);
const refundedFen = ({ refund }: Trade): number => refund?.refundFen ?? 0;
const feeFen = (trade: Trade): number => feeOf(paidFen(trade)) - feeOf(refundedFen(trade));
