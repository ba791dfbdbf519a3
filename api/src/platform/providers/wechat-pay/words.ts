import { z } from 'zod';
import type { PaidTrade, ProviderRefund, RefundStatus, Trade } from '../payment-provider.ts';

/** WeChat's own shapes, as much of them as we read, and what they are called here. */
const Order = z.object({
  appid: z.string(),
  mchid: z.string(),
  out_trade_no: z.string(),
  transaction_id: z.string().optional(),
  trade_state: z.string(),
  success_time: z.string().optional(),
  payer: z.object({ openid: z.string().optional() }).optional(),
  amount: z.object({ total: z.int().optional(), currency: z.string().default('CNY') }).optional(),
});
const Refund = z.object({
  refund_id: z.string(),
  out_refund_no: z.string(),
  out_trade_no: z.string(),
  status: z.string(),
  success_time: z.string().optional(),
  amount: z.object({ refund: z.int() }),
});
const RefundNotice = Refund.omit({ status: true }).extend({ refund_status: z.string(), mchid: z.string() });

const PAID = ['SUCCESS', 'REFUND'];
const OVER = ['CLOSED', 'REVOKED'];
const STATUSES: Record<string, RefundStatus> = {
  SUCCESS: 'succeeded',
  CLOSED: 'closed',
  ABNORMAL: 'abnormal',
  PROCESSING: 'processing',
};

export function readTrade(raw: unknown): Trade {
  const trade = Order.parse(raw);
  if (PAID.includes(trade.trade_state)) return readPaid(trade);
  return { kind: OVER.includes(trade.trade_state) ? 'closed' : 'waiting' };
}

function readPaid(trade: z.output<typeof Order>): PaidTrade {
  const { transaction_id, success_time, amount } = trade;
  if (!transaction_id || !success_time || amount?.total === undefined) throw new Error(`${trade.out_trade_no} is paid, but by how much?`);
  return {
    kind: 'paid',
    outTradeNo: trade.out_trade_no,
    transactionId: transaction_id,
    mchid: trade.mchid,
    appid: trade.appid,
    amountFen: amount.total,
    currency: amount.currency,
    payerRef: trade.payer?.openid ?? null,
    successTime: new Date(success_time),
  };
}

export const readRefund = (raw: unknown): ProviderRefund => refundOf(Refund.parse(raw));

export function readRefundNotice(raw: unknown): { mchid: string; refund: ProviderRefund } {
  const { refund_status, mchid, ...plain } = RefundNotice.parse(raw);
  return { mchid, refund: refundOf({ ...plain, status: refund_status }) };
}

function refundOf(refund: z.output<typeof Refund>): ProviderRefund {
  const status = STATUSES[refund.status];
  if (!status) throw new Error(`a refund that is ${refund.status}`);
  return {
    kind: 'refund',
    refundNo: refund.out_refund_no,
    providerRefundId: refund.refund_id,
    outTradeNo: refund.out_trade_no,
    status,
    amountFen: refund.amount.refund,
    settledAt: refund.success_time ? new Date(refund.success_time) : null,
  };
}

const Complaint = z.object({ code: z.string(), message: z.string().default('') });
export const readComplaint = (raw: unknown): z.output<typeof Complaint> => Complaint.catch({ code: 'UNKNOWN', message: '' }).parse(raw);

const OFFSET_MS = 8 * 3_600_000;
/** Shanghai time without fractions, as WeChat writes it. */
export const writeTime = (at: Date): string => `${new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 19)}+08:00`;

/** WeChat counts characters, and a character is never cut in two. */
export const shorten = (text: string, most: number): string => [...text].slice(0, most).join('');
