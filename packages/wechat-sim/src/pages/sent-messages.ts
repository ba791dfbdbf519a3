import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { SimEnv } from '../fault-gate.ts';
import type { Sim } from '../sim.ts';
import type { SentMessage } from '../state.ts';
import { fieldList, page, shownTime } from './page.ts';

export function mountSentMessages(app: Hono<SimEnv>, sim: Sim): void {
  app.get('/sim/messages', (c) => {
    const sent = sim.state.sentMessages.toReversed();
    const empty = html`<section class="card empty"><p class="hint">还没有订阅消息。用户允许并触发通知后，会出现在这里。</p></section>`;
    return c.html(page('订阅消息', sent.length > 0 ? sent.map((one) => messageCard(sim, one)) : empty, { refreshSeconds: 3 }));
  });
}

function messageCard(sim: Sim, message: SentMessage) {
  const name = sim.state.people.get(message.openid)?.name ?? message.openid;
  const fields = [['模板', message.templateId] as const, ...Object.entries(message.data), ['打开页面', message.page ?? '不跳转'] as const];
  return html`<article class="card">
<div class="head"><strong>发给 ${name}</strong><span>${shownTime(message.sentAt)}</span></div>
${fieldList(fields)}</article>`;
}
