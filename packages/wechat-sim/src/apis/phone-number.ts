import { isText } from '../input.ts';
import { tokenText } from '../random.ts';
import type { Sim } from '../sim.ts';
import type { PhoneCode } from '../state.ts';
import type { WechatApi } from '../wechat-api.ts';
import { WechatError } from '../wechat-error.ts';
import { CODE_LIFETIME_MS, phoneIn } from './code-forms.ts';
import { authorisedApp } from './credentials.ts';

export const getUserPhoneNumber: WechatApi = {
  name: 'getuserphonenumber',
  method: 'POST',
  path: '/wxa/business/getuserphonenumber',
  handle(sim, call) {
    const { appid } = authorisedApp(sim, call.query);
    const { code } = call.json();
    if (!isText(code)) throw new WechatError(40029);
    const { phone } = spend(sim, appid, code);
    const watermark = { timestamp: Math.floor(sim.now().getTime() / 1000), appid };
    return { errcode: 0, errmsg: 'ok', phone_info: { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark } };
  },
};

export function mintPhoneCode(sim: Sim, appid: string, phone: string): string {
  const code = tokenText(sim.random, 48);
  sim.state.phoneCodes.set(code, { appid, phone, expiresAt: sim.now().getTime() + CODE_LIFETIME_MS, used: false });
  return code;
}

/** Unlike login, WeChat gives unknown, expired and spent phone codes one and the same answer. */
function spend(sim: Sim, appid: string, code: string): PhoneCode {
  const known = sim.state.phoneCodes.get(code) ?? selfMade(sim, appid, code);
  if (!known || known.appid !== appid || known.used || sim.now().getTime() >= known.expiresAt) throw new WechatError(40029);
  known.used = true;
  return known;
}

function selfMade(sim: Sim, appid: string, code: string): PhoneCode | null {
  const phone = phoneIn(code);
  if (phone === null) return null;
  const made = { appid, phone, expiresAt: sim.now().getTime() + CODE_LIFETIME_MS, used: false };
  sim.state.phoneCodes.set(code, made);
  return made;
}
