import { pushLatest } from '../collections.ts';
import { isOpenidOf } from '../identity.ts';
import { isFields, isOneOf, isText } from '../input.ts';
import type { Sim, SimApp } from '../sim.ts';
import type { WechatApi } from '../wechat-api.ts';
import { WechatError } from '../wechat-error.ts';
import { authorisedApp } from './credentials.ts';
import { fitsTemplate } from './template-values.ts';

export const subscribeSend: WechatApi = {
  name: 'subscribe_send',
  method: 'POST',
  path: '/cgi-bin/message/subscribe/send',
  handle(sim, call) {
    const app = authorisedApp(sim, call.query);
    const body = call.json();
    if (!isOpenidOf(app.appid, body.touser)) throw new WechatError(40003);
    if (!isText(body.template_id)) throw new WechatError(40037);
    const page = pageOf(app, body.page);
    checkChoice(body.miniprogram_state, ['developer', 'trial', 'formal']);
    checkChoice(body.lang, ['zh_CN', 'en_US', 'zh_HK', 'zh_TW']);
    const data = valuesOf(body.data);
    spendQuota(sim, body.touser, body.template_id);
    const id = sim.state.nextId();
    const message = { id, appid: app.appid, openid: body.touser, templateId: body.template_id, page, data, sentAt: sim.now() };
    pushLatest(sim.state.sentMessages, message);
    return { errcode: 0, errmsg: 'ok', msgid: id };
  },
};

/** One accept by the person is one message we may send. */
export function acceptMessages(sim: Sim, openid: string, templateId: string, count: number): number {
  const key = quotaKey(openid, templateId);
  const quota = (sim.state.subscribeQuotas.get(key) ?? 0) + count;
  sim.state.subscribeQuotas.set(key, quota);
  return quota;
}

const quotaKey = (openid: string, templateId: string): string => `${openid} ${templateId}`;

function spendQuota(sim: Sim, openid: string, templateId: string): void {
  const key = quotaKey(openid, templateId);
  const quota = sim.state.subscribeQuotas.get(key) ?? 0;
  if (quota < 1) throw new WechatError(43101);
  sim.state.subscribeQuotas.set(key, quota - 1);
}

function checkChoice(value: unknown, choices: readonly string[]): void {
  if (value !== undefined && !isOneOf(choices, value)) throw new WechatError(47003);
}

function pageOf(app: SimApp, page: unknown): string | null {
  if (page === undefined || page === '') return null;
  if (typeof page !== 'string') throw new WechatError(47001);
  const path = page.replace(/^\//, '').split('?')[0] ?? '';
  if (app.pages && !app.pages.includes(path)) throw new WechatError(41030);
  return page;
}

function valuesOf(data: unknown): Record<string, string> {
  if (!isFields(data)) throw new WechatError(47001);
  const entries = Object.entries(data).map(([key, item]) => [key, fieldValue(key, item)] as const);
  if (entries.length === 0) throw new WechatError(47003);
  return Object.fromEntries(entries);
}

function fieldValue(key: string, item: unknown): string {
  const value = isFields(item) ? item.value : undefined;
  if (value === undefined || value === null || value === '') throw new WechatError(47003, `data.${key}.value is empty`);
  if (typeof value !== 'string' && typeof value !== 'number') throw new WechatError(47003, `data.${key}.value invalid`);
  if (!fitsTemplate(key, String(value))) throw new WechatError(47003, `data.${key}.value invalid`);
  return String(value);
}
