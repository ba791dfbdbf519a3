import type { PaidTrade, PrepayRequest, ProviderRefund, RefundRequest, RefundStatus, Refused, Trade } from '../payment-provider.ts';

export interface TillOptions {
  appid: string;
  /** Where nobody can press a button, money arrives by itself after a moment; null where a test decides. */
  settlesAfterMs: number | null;
  /** A number it never heard of was paid to a process before it: refunds of it are given on the asker's word. */
  takesWord?: boolean;
  now(): Date;
  random(size: number): Buffer;
}
interface Order extends PrepayRequest {
  askedAt: Date;
  closed: boolean;
  paid: PaidTrade | null;
}
type Refund = ProviderRefund & { askedAt: Date };

export const MCHID = 'fake';
const refused = (code: string, message: string): Refused => ({ kind: 'refused', code, message });

/** Orders and refunds in the memory of one process, with no money anywhere. */
export class Till {
  private readonly orders = new Map<string, Order>();
  private readonly refunds = new Map<string, Refund>();
  private readonly options: TillOptions;

  constructor(options: TillOptions) {
    this.options = options;
  }

  open(request: PrepayRequest): Refused | null {
    const known = this.order(request.outTradeNo);
    if (known?.paid) return refused('ORDERPAID', '该订单已支付');
    if (known?.closed) return refused('ORDER_CLOSED', '订单已关闭');
    if (!known) this.orders.set(request.outTradeNo, { ...request, askedAt: this.options.now(), closed: false, paid: null });
    return null;
  }

  tell(outTradeNo: string): Trade {
    const order = this.order(outTradeNo);
    return order ? (order.paid ?? { kind: order.closed ? 'closed' : 'waiting' }) : { kind: 'unknown' };
  }

  close(outTradeNo: string): 'closed' | 'paid' | 'unknown' {
    const order = this.order(outTradeNo);
    if (!order) return 'unknown';
    if (order.paid) return 'paid';
    order.closed = true;
    return 'closed';
  }

  pay(outTradeNo: string): void {
    const order = this.order(outTradeNo);
    if (!order || order.closed || order.paid) throw new Error(`${outTradeNo} cannot be paid`);
    this.take(order);
  }

  refund(request: RefundRequest): ProviderRefund | Refused {
    const { refundNo, outTradeNo, amountFen } = request;
    const order = this.order(outTradeNo);
    const paid = order || !this.options.takesWord ? order?.paid : { amountFen: request.totalFen };
    if (!paid) return refused('RESOURCE_NOT_EXISTS', '订单不存在');
    const known = this.refunds.get(refundNo);
    if (known && known.status !== 'closed') return this.tellRefund(refundNo)!;
    const live = [...this.refunds.values()].filter((one) => one.outTradeNo === outTradeNo && one.status !== 'closed');
    if (live.reduce((sum, one) => sum + one.amountFen, amountFen) > paid.amountFen)
      return refused('INVALID_REQUEST', '退款金额大于支付金额');
    const made = { kind: 'refund', refundNo, outTradeNo, amountFen, providerRefundId: this.newNumber() } as const;
    this.refunds.set(refundNo, { ...made, status: 'processing', settledAt: null, askedAt: this.options.now() });
    return this.tellRefund(refundNo)!;
  }

  tellRefund(refundNo: string): ProviderRefund | null {
    const refund = this.refunds.get(refundNo);
    if (!refund) return null;
    if (refund.status === 'processing' && this.isDue(refund)) this.settleRefund(refundNo, 'succeeded');
    const { askedAt: _, ...told } = refund;
    return told;
  }

  settleRefund(refundNo: string, status: RefundStatus): void {
    const refund = this.refunds.get(refundNo);
    if (!refund) throw new Error(`there is no refund ${refundNo}`);
    Object.assign(refund, { status, settledAt: status === 'succeeded' ? this.options.now() : null });
  }

  private order(outTradeNo: string): Order | undefined {
    const order = this.orders.get(outTradeNo);
    if (order && !order.closed && !order.paid && this.isDue(order)) this.take(order);
    return order;
  }

  private take(order: Order): void {
    const { outTradeNo, amountFen, openid } = order;
    const money = { outTradeNo, amountFen, payerRef: openid, currency: 'CNY', successTime: this.options.now() };
    order.paid = { kind: 'paid', ...money, transactionId: this.newNumber(), mchid: MCHID, appid: this.options.appid };
  }

  private isDue({ askedAt }: { askedAt: Date }): boolean {
    const { settlesAfterMs, now } = this.options;
    return settlesAfterMs !== null && now().getTime() - askedAt.getTime() >= settlesAfterMs;
  }

  private newNumber(): string {
    return `fake${this.options.random(12).toString('hex')}`;
  }
}
