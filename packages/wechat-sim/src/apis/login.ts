import { openidOf, unionidOf } from '../identity.ts';
import { tokenText } from '../random.ts';
import type { Sim } from '../sim.ts';
import type { LoginCode } from '../state.ts';
import type { WechatApi } from '../wechat-api.ts';
import { WechatError } from '../wechat-error.ts';
import { CODE_LIFETIME_MS, personIn } from './code-forms.ts';
import { appOf } from './credentials.ts';

export const jscode2session: WechatApi = {
  name: 'jscode2session',
  method: 'GET',
  path: '/sns/jscode2session',
  handle(sim, { query }) {
    const { appid } = appOf(sim, query);
    if (!query.js_code) throw new WechatError(41008);
    if (query.grant_type !== 'authorization_code') throw new WechatError(40002);
    const { person } = spend(sim, appid, query.js_code);
    const openid = openidOf(appid, person);
    sim.state.people.set(openid, { appid, name: person });
    const session = { session_key: Buffer.from(sim.random(16)).toString('base64'), openid, unionid: unionidOf(person) };
    return new Response(JSON.stringify(session), { headers: { 'content-type': 'text/plain' } });
  },
};

export function mintLoginCode(sim: Sim, appid: string, person: string): string {
  const code = tokenText(sim.random, 24);
  sim.state.loginCodes.set(code, { appid, person, expiresAt: sim.now().getTime() + CODE_LIFETIME_MS, used: false });
  return code;
}

function spend(sim: Sim, appid: string, code: string): LoginCode {
  const known = sim.state.loginCodes.get(code) ?? selfMade(sim, appid, code);
  if (!known || known.appid !== appid || sim.now().getTime() >= known.expiresAt) throw new WechatError(40029);
  if (known.used) throw new WechatError(40163);
  known.used = true;
  return known;
}

function selfMade(sim: Sim, appid: string, code: string): LoginCode | null {
  const person = personIn(code);
  if (person === null) return null;
  const made = { appid, person, expiresAt: sim.now().getTime() + CODE_LIFETIME_MS, used: false };
  sim.state.loginCodes.set(code, made);
  return made;
}
