import { html, raw } from 'hono/html';

type Markup = ReturnType<typeof html>;

const STYLE = `
:root { color-scheme: light; font-family: system-ui, -apple-system, 'PingFang SC', 'Noto Sans SC', sans-serif; font-size: 16px; line-height: 1.5; color: #1b1f1d; background: #f5f7f6; }
body { margin: 0 auto; padding: 16px; max-width: 640px; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 12px; margin-bottom: 16px; }
h1 { font-size: 22px; margin: 0; }
h2 { font-size: 18px; margin: 0 0 8px; }
a { color: #0b7a3e; }
nav a { display: inline-flex; align-items: center; min-height: 44px; margin-right: 16px; }
.card { background: #fff; border-radius: 12px; padding: 16px; margin-bottom: 12px; overflow-wrap: anywhere; }
.head { display: flex; justify-content: space-between; gap: 12px; color: #5c6660; font-size: 14px; font-variant-numeric: tabular-nums; }
.head strong { color: #1b1f1d; font-size: 16px; }
.code { font-size: 28px; font-weight: 600; letter-spacing: 4px; color: #0b7a3e; font-variant-numeric: tabular-nums; margin: 4px 0; user-select: all; }
.fields { margin: 8px 0 0; font-size: 14px; display: grid; grid-template-columns: max-content 1fr; gap: 4px 12px; }
.fields dt { color: #5c6660; }
.fields dd { margin: 0; }
.hint { color: #5c6660; font-size: 14px; margin: 0; }
.end { margin-top: 12px; text-align: center; }
.lead { margin: 0 0 8px; }
.empty { text-align: center; padding: 48px 16px; }
.amount { font-size: 28px; font-weight: 600; margin: 4px 0; font-variant-numeric: tabular-nums; }
.part { font-size: 14px; margin: 16px 0 0; padding-top: 12px; border-top: 1px solid #e9ecea; }
button, .button { display: flex; align-items: center; justify-content: center; box-sizing: border-box; width: 100%; min-height: 48px; margin: 12px 0 0; border: 0; border-radius: 24px; font: inherit; text-decoration: none; cursor: pointer; background: #0b7a3e; color: #fff; }
button.quiet { background: #fff; color: #5c6660; }
ul { margin: 0; padding-left: 20px; }
code { font-size: 14px; }
`;

const NAVIGATION = html`<a href="/">首页</a><a href="/sim/sms">短信</a><a href="/sim/messages">订阅消息</a>`;
const PAY_NAVIGATION = html`<a href="/cashier">待付款</a><a href="/sim/pay/orders">支付订单</a>`;

/** `bare` leaves out the way to the other pages, as on the cashier; `pay` adds the way to the paying ones. */
export interface PageOptions {
  refreshSeconds?: number;
  bare?: boolean;
  pay?: boolean;
}

export function page(title: string, content: Markup | Markup[], { refreshSeconds, bare = false, pay = false }: PageOptions = {}): Markup {
  const refresh = refreshSeconds ? html`<meta http-equiv="refresh" content="${refreshSeconds}">` : '';
  return html`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${refresh}
<title>${title}</title><style>${raw(STYLE)}</style></head>
<body><header><h1>${title}</h1>${refreshSeconds ? html`<p class="hint">每 ${refreshSeconds} 秒自动更新</p>` : ''}</header>
${bare ? '' : html`<nav>${NAVIGATION}${pay ? PAY_NAVIGATION : ''}</nav>`}
${content}</body></html>`;
}

export function fieldList(fields: readonly (readonly [name: string, value: string])[]): Markup {
  return html`<dl class="fields">${fields.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

const CLOCK = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
});

export const shownTime = (at: Date): string => CLOCK.format(at);
