import type { Hono } from 'hono';
import { html } from 'hono/html';
import { URL_LINK_PATH } from '../apis/url-link.ts';
import type { SimEnv } from '../fault-gate.ts';
import type { Sim } from '../sim.ts';
import { fieldList, page, shownTime } from './page.ts';

/** In WeChat the link would open the mini-program; here it says which page of which one. */
export function mountUrlLinks(app: Hono<SimEnv>, sim: Sim): void {
  app.get(`${URL_LINK_PATH}:token`, (c) => {
    const link = sim.state.urlLinks.get(c.req.param('token'));
    if (!link || sim.now() >= link.expiresAt) {
      return c.html(
        page('打开小程序', html`<section class="card empty"><p class="hint">这个链接不存在或已过期，请重新获取。</p></section>`),
        404,
      );
    }
    const target = [link.path || '首页', link.query].filter(Boolean).join('?');
    const fields = [['小程序', link.appid] as const, ['页面', target] as const, ['有效期至', shownTime(link.expiresAt)] as const];
    return c.html(
      page('打开小程序', html`<section class="card"><p class="lead">在微信里点这个链接，会打开：</p>${fieldList(fields)}</section>`),
    );
  });
}
