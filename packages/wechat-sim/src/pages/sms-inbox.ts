import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { SimEnv } from '../fault-gate.ts';
import type { Sim } from '../sim.ts';
import type { Sms } from '../state.ts';
import { fieldList, page, shownTime } from './page.ts';

export function mountSmsInbox(app: Hono<SimEnv>, sim: Sim): void {
  app.get('/sim/sms.json', (c) => c.json({ items: newestFirst(sim, c.req.query('phone')) }));

  app.get('/sim/sms', (c) => {
    const inbox = newestFirst(sim, c.req.query('phone'));
    const empty = html`<section class="card empty"><p class="hint">还没有短信。在应用里点“获取验证码”，几秒内就会出现在这里。</p></section>`;
    return c.html(page('短信收件箱', inbox.length > 0 ? inbox.map(smsCard) : empty, { refreshSeconds: 3 }));
  });
}

function newestFirst(sim: Sim, phone: string | undefined): Sms[] {
  return sim.state.sms.filter((sms) => !phone || sms.phone === phone).reverse();
}

function smsCard(sms: Sms) {
  const { code, ...others } = sms.params;
  const fields = [['模板', sms.template] as const, ...Object.entries(others)];
  return html`<article class="card">
<div class="head"><strong>${sms.phone}</strong><span>${shownTime(sms.sentAt)}</span></div>
${code === undefined ? '' : html`<p class="code">${code}</p>`}
${fieldList(fields)}</article>`;
}
