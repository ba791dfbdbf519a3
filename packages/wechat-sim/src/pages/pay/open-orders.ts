import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { SimEnv } from '../../fault-gate.ts';
import { findPrepay } from '../../pay/orders/find-order.ts';
import type { PaySim } from '../../pay/pay.ts';
import type { Prepay } from '../../pay/pay-state.ts';
import { page, shownTime } from '../page.ts';
import { METHODS, shownFen } from './words.ts';

const SHOWN = 100;

export function mountOpenOrders(app: Hono<SimEnv>, sim: PaySim): void {
  app.get('/cashier', (c) => {
    const prepays = openPrepays(sim);
    const empty = html`<section class="card empty"><p class="hint">没有待付款的订单。在商城提交订单后，会出现在这里。</p></section>`;
    return c.html(page('待付款订单', prepays.length > 0 ? prepays.map(prepayCard) : empty, { refreshSeconds: 3, pay: true }));
  });
}

/** The newest key of every order that can still be paid, newest first. */
function openPrepays(sim: PaySim): Prepay[] {
  const newest = new Map<string, Prepay>();
  for (const key of [...sim.pay.state.prepays.keys()].reverse()) {
    const prepay = findPrepay(sim, key);
    if (prepay?.order.state !== 'NOTPAY' || sim.now() >= prepay.order.payableUntil) continue;
    const number = `${prepay.order.mchid} ${prepay.order.outTradeNo}`;
    if (!newest.has(number)) newest.set(number, prepay);
    if (newest.size >= SHOWN) break;
  }
  return [...newest.values()];
}

function prepayCard({ key, order }: Prepay) {
  return html`<article class="card"><div class="head"><strong>${order.description}</strong><span>${shownTime(order.createdAt)}</span></div>
<p class="amount">${shownFen(order.totalFen)}</p><p class="hint">${METHODS[order.method]} · ${order.outTradeNo}</p>
<a class="button" href="/cashier/${order.method}/${key}">去付款</a></article>`;
}
