import type { Context, Hono } from 'hono';
import { faultGate, type SimEnv } from '../fault-gate.ts';
import { type Fields, parseFields } from '../input.ts';
import type { PayApiName } from '../switches.ts';
import { answer, answerError } from './answer.ts';
import { authorise } from './authorise.ts';
import type { Merchant, PaySim } from './pay.ts';
import { invalidRequest, PayError } from './pay-error.ts';

export interface PayCall {
  merchant: Merchant;
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  /** Where the caller reaches the simulator, and where a person's browser does. */
  origin: string;
  publicOrigin: string;
  json(): Fields;
}

/** One endpoint of api.mch.weixin.qq.com: null is a 204, a Response (a file) goes out unsigned as at WeChat. */
export interface PayApi {
  name: PayApiName;
  method: 'GET' | 'POST';
  path: string;
  handle(sim: PaySim, call: PayCall): Fields | null | Response;
}

export function mountPayApi(app: Hono<SimEnv>, sim: PaySim, api: PayApi): void {
  const gate = faultGate(sim, api.name, (c, { status = 500, code = 'SYSTEM_ERROR', message = '系统异常，请稍后重试' }) =>
    answerError(c, sim, new PayError(status, code, message)),
  );
  app.on(api.method, api.path, gate, async (c) => {
    const body = api.method === 'POST' ? await c.req.text() : '';
    const merchant = authoriseCall(c, sim, body);
    const params: Record<string, string> = c.req.param();
    const { origin } = new URL(c.req.url);
    const publicOrigin = sim.publicOrigin ?? origin;
    const result = api.handle(sim, { merchant, params, query: c.req.query(), origin, publicOrigin, json: () => bodyOf(body) });
    return result instanceof Response ? result : answer(c, sim, result);
  });
}

function authoriseCall(c: Context<SimEnv>, sim: PaySim, body: string): Merchant {
  if (!c.req.header('accept') || !c.req.header('user-agent')) throw new PayError(400, 'PARAM_ERROR', 'Http头缺少Accept或User-Agent');
  const { method = '', url: target = '' } = c.env.incoming;
  return authorise(sim, { method, target, authorization: c.req.header('authorization'), body });
}

function bodyOf(text: string): Fields {
  const fields = parseFields(text);
  if (!fields) throw invalidRequest('请求参数格式错误，请求内容不是有效的JSON');
  return fields;
}
