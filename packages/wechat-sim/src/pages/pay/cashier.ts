import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { SimEnv } from '../../fault-gate.ts';
import { findPrepay } from '../../pay/orders/find-order.ts';
import { declineOrder, PayRefused, payPrepay } from '../../pay/orders/pay-order.ts';
import type { PaySim } from '../../pay/pay.ts';
import type { Prepay } from '../../pay/pay-state.ts';
import { fieldList, page, shownTime } from '../page.ts';
import { METHODS, shownFen } from './words.ts';

/** Where a person in a browser pays, as WeChat's own cashier would ask. */
export function mountCashier(app: Hono<SimEnv>, sim: PaySim): void {
  app.get('/cashier/:method/:key', (c) => {
    const prepay = prepayIn(c, sim);
    return prepay
      ? c.html(payPage(prepay, backIn(c.req.query('redirect_url'))))
      : c.html(endPage(new PayRefused('unknown').message, null), 404);
  });

  app.post('/cashier/:method/:key', async (c) => {
    const form = await c.req.parseBody();
    const back = backIn(form.redirect_url);
    const prepay = prepayIn(c, sim);
    const words = prepay ? act(sim, prepay, form.action === 'pay') : new PayRefused('unknown').message;
    if (words === null && back) return c.redirect(back, 303);
    return c.html(endPage(words ?? (form.action === 'pay' ? '付款成功' : '你放弃了付款，订单还没有支付'), back));
  });
}

function act(sim: PaySim, prepay: Prepay, pays: boolean): string | null {
  try {
    if (pays) payPrepay(sim, prepay);
    else declineOrder(prepay.order);
    return null;
  } catch (error) {
    if (error instanceof PayRefused) return error.message;
    throw error;
  }
}

function prepayIn(c: Context<SimEnv>, sim: PaySim): Prepay | null {
  const prepay = findPrepay(sim, c.req.param('key') ?? '');
  return prepay?.order.method === c.req.param('method') ? prepay : null;
}

function backIn(text: unknown): string | null {
  const url = typeof text === 'string' ? URL.parse(text) : null;
  return url && ['http:', 'https:'].includes(url.protocol) ? url.href : null;
}

function payPage({ order }: Prepay, back: string | null) {
  const fields = [
    ['收款商户', order.mchid],
    ['订单号', order.outTradeNo],
    ['付款方式', METHODS[order.method]],
    ['付款截止', shownTime(order.payableUntil)],
  ] as const;
  return page(
    '微信支付（模拟）',
    html`<form method="post"><section class="card"><p class="lead">${order.description}</p><p class="amount">${shownFen(order.totalFen)}</p>${fieldList(fields)}</section>
${back ? html`<input type="hidden" name="redirect_url" value="${back}">` : ''}
<button class="main" name="action" value="pay">付款</button><button class="quiet" name="action" value="decline">放弃付款</button>
<p class="hint end">这里是模拟付款，不会真的扣钱。</p></form>`,
    { bare: true },
  );
}

function endPage(words: string, back: string | null) {
  const way = back ? html`<a class="button" href="${back}">返回商家</a>` : html`<a class="button" href="/cashier">查看待付款订单</a>`;
  return page('微信支付（模拟）', html`<section class="card empty"><p class="lead">${words}</p>${way}</section>`, { bare: true });
}
