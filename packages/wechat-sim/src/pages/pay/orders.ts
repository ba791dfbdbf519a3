import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { SimEnv } from '../../fault-gate.ts';
import type { PaySim } from '../../pay/pay.ts';
import type { PayOrder } from '../../pay/pay-state.ts';
import { type NoticeRecord, type OrderRecord, presentOrderRecord, type RefundRecord } from '../../pay/records.ts';
import { fieldList, page, shownTime } from '../page.ts';
import { METHODS, NOTICE_STATES, REFUND_STATUSES, shownFen, TRADE_STATES } from './words.ts';

const SHOWN = 50;

export function mountPayOrders(app: Hono<SimEnv>, sim: PaySim): void {
  app.get('/sim/pay/orders.json', (c) => c.json({ items: newestFirst(sim, c.req.query('outTradeNo')) }));

  app.get('/sim/pay/orders', (c) => {
    const records = newestFirst(sim, c.req.query('outTradeNo'));
    const empty = html`<section class="card empty"><p class="hint">还没有支付订单。在商城提交订单后，会出现在这里。</p></section>`;
    return c.html(page('支付订单', records.length > 0 ? records.map(orderCard) : empty, { refreshSeconds: 3, pay: true }));
  });
}

function newestFirst(sim: PaySim, outTradeNo: string | undefined): OrderRecord[] {
  const orders: PayOrder[] = [...sim.pay.state.orders.values()].filter((order) => !outTradeNo || order.outTradeNo === outTradeNo);
  return orders
    .slice(-SHOWN)
    .reverse()
    .map((order) => presentOrderRecord(sim, order));
}

function orderCard(order: OrderRecord) {
  const fields = [
    ['状态', TRADE_STATES[order.state]],
    ['金额', shownFen(order.totalFen)],
    ['方式', METHODS[order.method]],
    ['商品', order.description],
    ...(order.transactionId ? [['微信单号', order.transactionId] as const] : []),
    ...(order.declines > 0 ? [['放弃付款', `${order.declines} 次`] as const] : []),
    ...(order.shipping ? [['发货信息', order.shipping.allDelivered ? '已录入' : '部分录入'] as const] : []),
  ] as const;
  return html`<article class="card"><div class="head"><strong>${order.outTradeNo}</strong><span>${shownTime(order.createdAt)}</span></div>
${fieldList(fields)}${order.refunds.map(refundPart)}${order.notices.map(noticePart)}</article>`;
}

function refundPart(refund: RefundRecord) {
  const fields = [
    ['状态', REFUND_STATUSES[refund.status]],
    ['金额', shownFen(refund.refundFen)],
    ['原因', refund.reason ?? '未填写'],
  ] as const;
  return html`<h2 class="part">退款 ${refund.outRefundNo}</h2>${fieldList(fields)}`;
}

function noticePart(notice: NoticeRecord) {
  const sendings = notice.deliveries.map(({ at, status, error, fault }) => {
    const result = status === null ? `没有回应（${error}）` : `回应 ${status}`;
    return [shownTime(at), fault ? `${result}，故障 ${fault}` : result] as const;
  });
  const next = notice.state === 'pending' && notice.dueAt ? [['下次发送', shownTime(notice.dueAt)] as const] : [];
  return html`<h2 class="part">通知 ${notice.eventType}</h2>${fieldList([['状态', NOTICE_STATES[notice.state]], ...sendings, ...next])}`;
}
