import type { Hono } from 'hono';
import { faultGate, type SimEnv } from './fault-gate.ts';
import { type Fields, parseFields } from './input.ts';
import type { Sim } from './sim.ts';
import type { WechatApiName } from './switches.ts';
import { presentError, WechatError } from './wechat-error.ts';

export interface WechatCall {
  query: Readonly<Record<string, string>>;
  publicOrigin: string;
  json(): Fields;
}

/** One endpoint of api.weixin.qq.com: a plain object is answered as JSON, a Response as it is. */
export interface WechatApi {
  name: WechatApiName;
  method: 'GET' | 'POST';
  path: string;
  handle(sim: Sim, call: WechatCall): Response | Fields | Promise<Response | Fields>;
}

export function mountWechatApi(app: Hono<SimEnv>, sim: Sim, api: WechatApi): void {
  const gate = faultGate(sim, api.name, (c, { errcode = -1 }) => c.json(presentError(sim, new WechatError(errcode))));
  app.all(api.path, gate, async (c) => {
    if (c.req.method !== api.method) throw new WechatError(api.method === 'POST' ? 43002 : 43001);
    const text = api.method === 'POST' ? await c.req.text() : '';
    const publicOrigin = sim.publicOrigin ?? new URL(c.req.url).origin;
    const answer = await api.handle(sim, { query: c.req.query(), publicOrigin, json: () => bodyOf(text) });
    return answer instanceof Response ? answer : c.json(answer);
  });
}

function bodyOf(text: string): Fields {
  if (text.trim() === '') throw new WechatError(44002);
  const fields = parseFields(text);
  if (!fields) throw new WechatError(47001);
  return fields;
}
