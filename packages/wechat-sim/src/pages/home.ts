import type { Hono } from 'hono';
import { html } from 'hono/html';
import { WATCHED_WORDS } from '../apis/word-list.ts';
import type { SimEnv } from '../fault-gate.ts';
import type { Sim } from '../sim.ts';
import { fieldList, page } from './page.ts';

const VERDICTS = { risky: '违规', review: '需人工复核' } as const;

export function mountHome(app: Hono<SimEnv>, sim: Sim, paths: readonly string[]): void {
  app.get('/', (c) => {
    const switches = sim.switches.list().map(({ api, setting }) => [api, setting.mode] as const);
    return c.html(
      page(
        '微信模拟器',
        [
          html`<section class="card"><p class="lead">在开发和测试中代替微信服务器与短信服务商。这里不会联网，也不会发出真实的短信和消息。</p>
<p class="hint">开发登录码：<code>sim-小林-1</code>（姓名和序号任取，每个码用一次）。手机号码：<code>sim-phone-13800000000-1</code>。</p></section>`,
          html`<section class="card"><h2>小程序</h2><ul>${[...sim.apps.keys()].map((appid) => html`<li><code>${appid}</code></li>`)}</ul></section>`,
          html`<section class="card"><h2>已模拟的接口</h2><ul>${paths.map((path) => html`<li><code>${path}</code></li>`)}</ul></section>`,
          html`<section class="card"><h2>故障开关</h2>${
            switches.length > 0 ? fieldList(switches) : html`<p class="hint">全部正常。用 <code>POST /sim/switches</code> 打开。</p>`
          }</section>`,
          html`<section class="card"><h2>内容检查的敏感词</h2>${fieldList(WATCHED_WORDS.map((one) => [one.word, VERDICTS[one.suggest]] as const))}</section>`,
        ],
        { pay: sim.pay !== null },
      ),
    );
  });
}
