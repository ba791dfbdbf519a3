import type { Config } from '../../config/config.ts';
import type { Kv } from '../kv/kv.ts';
import { fetchBytes, fetchJson, readJson } from './fetch-json.ts';
import { ProviderError, type ShippingReport, type WechatApi } from './providers.ts';

const USED_OR_UNKNOWN_CODE = [40029, 40163, 40226];
const BAD_TOKEN = [40001, 40014, 42001];
const BUSY = -1;
const TRY_LATER = [BUSY, 45009, 45011];
const CODE_WIDTH = 430;
const OPENING_BRACE = 0x7b;
/** How PNG and JPEG begin. */
const PICTURES = [0x89, 0xff];
const ALREADY_SHIPPED = 10060002;
const TOKEN_KEY = 'wechat:access-token';

export function wechatApi({ appid, secret, origin, released }: NonNullable<Config['wechat']>, kv: Kv): WechatApi {
  const call = (path: string, query: Record<string, string>, body?: unknown) =>
    fetchJson('wechat', `${origin}${path}?${new URLSearchParams(query)}`, body === undefined ? {} : { method: 'POST', body });

  /** The stable token is the same for all processes; the shared store only spares asking. */
  const accessToken = async (): Promise<string> => {
    const known = await kv.get(TOKEN_KEY);
    if (known) return known;
    const answer = await call('/cgi-bin/stable_token', {}, { grant_type: 'client_credential', appid, secret });
    if (typeof answer.access_token !== 'string') throw failed(answer);
    await kv.set(TOKEN_KEY, answer.access_token, Math.max(Number(answer.expires_in) - 300, 60));
    return answer.access_token;
  };

  /** A picture comes as bytes, everything else as JSON. */
  const askWithToken = async (path: string, body: unknown): Promise<Buffer | Record<string, unknown>> => {
    const url = `${origin}${path}?${new URLSearchParams({ access_token: await accessToken() })}`;
    const bytes = await fetchBytes('wechat', url, { method: 'POST', body });
    return bytes[0] === OPENING_BRACE ? readJson('wechat', bytes) : bytes;
  };
  const withToken = async (path: string, body: unknown): Promise<Buffer | Record<string, unknown>> => {
    const answer = await askWithToken(path, body);
    if (Buffer.isBuffer(answer) || !BAD_TOKEN.includes(Number(answer.errcode))) return answer;
    await kv.del(TOKEN_KEY);
    return askWithToken(path, body);
  };
  const callWithToken = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const answer = await withToken(path, body);
    if (Buffer.isBuffer(answer)) throw new ProviderError('wechat', `answered ${path} with no JSON`);
    return answer;
  };

  return {
    appid,
    exchangeLoginCode: async (code) => {
      const answer = await call('/sns/jscode2session', { appid, secret, js_code: code, grant_type: 'authorization_code' });
      if (USED_OR_UNKNOWN_CODE.includes(Number(answer.errcode))) return null;
      if (typeof answer.openid !== 'string') throw failed(answer);
      return { openid: answer.openid, unionid: typeof answer.unionid === 'string' ? answer.unionid : null };
    },
    exchangePhoneCode: async (code) => {
      const answer = await callWithToken('/wxa/business/getuserphonenumber', { code });
      if (USED_OR_UNKNOWN_CODE.includes(Number(answer.errcode))) return null;
      const phone = (answer.phone_info as { purePhoneNumber?: unknown } | undefined)?.purePhoneNumber;
      if (typeof phone !== 'string') throw failed(answer);
      return phone;
    },
    reportShipping: async (report) => {
      const answer = await callWithToken('/wxa/sec/order/upload_shipping_info', shippingInfo(report));
      const errcode = Number(answer.errcode ?? 0);
      if (errcode === 0 || errcode === ALREADY_SHIPPED) return null;
      if (errcode === BUSY) throw failed(answer);
      return `${errcode} ${String(answer.errmsg)}`;
    },
    miniProgramLink: async (path, query) => {
      const answer = await callWithToken('/wxa/generate_urllink', { path, query, expire_type: 1, expire_interval: 1 });
      if (typeof answer.url_link !== 'string') throw failed(answer);
      return answer.url_link;
    },
    miniCode: async (page, scene) => {
      const asked = { scene, page, check_path: released, env_version: released ? 'release' : 'trial', width: CODE_WIDTH };
      const answer = await withToken('/wxa/getwxacodeunlimit', asked);
      if (!Buffer.isBuffer(answer)) throw failed(answer);
      if (!PICTURES.includes(answer[0]!)) throw new ProviderError('wechat', 'answered a mini code that is no picture');
      return answer;
    },
    sendSubscribeMessage: async ({ openid, templateId, page, data }) => {
      const answer = await callWithToken('/cgi-bin/message/subscribe/send', {
        touser: openid,
        template_id: templateId,
        page,
        miniprogram_state: released ? 'formal' : 'trial',
        lang: 'zh_CN',
        data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, { value }])),
      });
      const code = Number(answer.errcode ?? 0);
      if (code === 0) return { kind: 'sent', id: String(answer.msgid) };
      if (TRY_LATER.includes(code) || BAD_TOKEN.includes(code)) throw failed(answer);
      return { kind: 'refused', code, message: String(answer.errmsg) };
    },
  };
}

/** One payment, one word: all parcels of it, by express. */
function shippingInfo({ mchid, outTradeNo, openid, at, parcels }: ShippingReport) {
  return {
    order_key: { order_number_type: 1, mchid, out_trade_no: outTradeNo },
    logistics_type: 1,
    delivery_mode: parcels.length === 1 ? 1 : 2,
    ...(parcels.length === 1 ? {} : { is_all_delivered: true }),
    shipping_list: parcels.map((parcel) => ({
      tracking_no: parcel.trackingNo,
      express_company: parcel.carrier,
      item_desc: parcel.words,
      contact: { receiver_contact: parcel.receiverPhone },
    })),
    upload_time: at.toISOString(),
    payer: { openid },
  };
}

const failed = (answer: Record<string, unknown>): ProviderError => new ProviderError('wechat', `${answer.errcode} ${answer.errmsg}`);

const notSetUp = () => Promise.reject(new ProviderError('wechat', 'WECHAT_APPID is not set'));

/** Where no app is set up, signing in by WeChat says so instead of failing oddly. */
export const noWechat: WechatApi = {
  appid: '',
  exchangeLoginCode: notSetUp,
  exchangePhoneCode: notSetUp,
  reportShipping: notSetUp,
  miniProgramLink: notSetUp,
  miniCode: notSetUp,
  sendSubscribeMessage: notSetUp,
};
