import { isOpenidOf } from '../../identity.ts';
import { type Fields, isFields, isText, lengthOf } from '../../input.ts';
import { parseRfc3339 } from '../china-time.ts';
import type { PaySim } from '../pay.ts';
import type { PayCall } from '../pay-api.ts';
import { badField, PayError } from '../pay-error.ts';
import type { PayMethod } from '../pay-state.ts';

/** What a merchant asks for; the same number asked again must come with all of it unchanged. */
export interface OrderRequest {
  appid: string;
  outTradeNo: string;
  method: PayMethod;
  description: string;
  attach: string | null;
  notifyUrl: string;
  totalFen: number;
  openid: string | null;
  timeExpire: string | null;
}

const OUT_TRADE_NO = /^[0-9A-Za-z_\-|*]{6,32}$/;
const MAX_FEN = 100_000_000_00;

export function readOrder(sim: PaySim, call: PayCall, method: PayMethod): OrderRequest {
  const body = call.json();
  if (body.mchid !== call.merchant.mchid) throw badField('mchid', '与签名的商户号不一致');
  if (!isText(body.appid)) throw badField('appid', '不能为空');
  if (!sim.apps.has(body.appid)) throw new PayError(400, 'APPID_MCHID_NOT_MATCH', 'appid和mch_id不匹配，请检查后再试');
  if (typeof body.out_trade_no !== 'string' || !OUT_TRADE_NO.test(body.out_trade_no)) throw badField('out_trade_no', '格式有误');
  if (method === 'h5') checkScene(body);
  return {
    appid: body.appid,
    outTradeNo: body.out_trade_no,
    method,
    description: shortText(body, 'description', 127),
    attach: body.attach === undefined ? null : shortText(body, 'attach', 128),
    notifyUrl: readNotifyUrl(body),
    totalFen: readTotal(body),
    openid: method === 'jsapi' ? readOpenid(body, body.appid) : null,
    timeExpire: readExpiry(body),
  };
}

export function readFen(fields: Fields, name: string, path: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isInteger(value)) throw badField(path, '必须是整数');
  if (value < 1 || value > MAX_FEN) throw badField(path, '小于最小值1或超过上限');
  return value;
}

export function readNotifyUrl(body: Fields): string {
  if (!isText(body.notify_url) || body.notify_url.length > 255) throw badField('notify_url', '不能为空，且不超过255个字符');
  const url = URL.parse(body.notify_url);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.search || url.hash) throw badField('notify_url', '必须是不带参数的网址');
  return body.notify_url;
}

export function shortText(fields: Fields, name: string, max: number): string {
  const value = fields[name];
  if (!isText(value) || lengthOf(value) > max) throw badField(name, `不能为空，且不超过${max}个字符`);
  return value;
}

export function checkCurrency(amount: Fields): void {
  if (amount.currency !== undefined && amount.currency !== 'CNY') throw badField('amount.currency', '只支持CNY');
}

function readTotal(body: Fields): number {
  if (!isFields(body.amount)) throw badField('amount', '不能为空');
  checkCurrency(body.amount);
  return readFen(body.amount, 'total', 'amount.total');
}

function readOpenid(body: Fields, appid: string): string {
  const openid = isFields(body.payer) ? body.payer.openid : undefined;
  if (!isText(openid)) throw badField('payer.openid', '不能为空');
  if (!isOpenidOf(appid, openid)) throw badField('payer.openid', '与appid不匹配');
  return openid;
}

function readExpiry(body: Fields): string | null {
  if (body.time_expire === undefined) return null;
  const at = parseRfc3339(body.time_expire);
  if (!at) throw badField('time_expire', '不是RFC3339格式的时间');
  return at.toISOString();
}

function checkScene(body: Fields): void {
  const scene = isFields(body.scene_info) ? body.scene_info : {};
  if (!isText(scene.payer_client_ip)) throw badField('scene_info.payer_client_ip', '不能为空');
  if (!isFields(scene.h5_info) || !isText(scene.h5_info.type)) throw badField('scene_info.h5_info.type', '不能为空');
}
