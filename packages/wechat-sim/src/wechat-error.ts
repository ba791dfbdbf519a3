import { tokenText } from './random.ts';
import type { Sim } from './sim.ts';

const MESSAGES: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest, could get access_token by getStableAccessToken',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40066: 'invalid url',
  40097: 'invalid args',
  40125: 'invalid appsecret',
  40129: 'invalid scene',
  40163: 'code been used',
  40165: 'invalid weapp pagepath',
  40169: 'invalid length for scene, or the data is not json string',
  40212: 'invalid query',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  41030: 'invalid page',
  42001: 'access_token expired',
  43001: 'require GET method',
  43002: 'require POST method',
  43101: 'user refuse to accept the msg',
  44002: 'empty post data',
  44004: 'empty content',
  45002: 'content size out of limit',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  47001: 'data format error',
  47003: 'argument invalid!',
  61010: 'code is expired',
  85401: 'expire time out of range',
  85402: 'expire interval out of range',
  1400001: 'no quota',
  10060001: '支付单不存在',
  10060003: '支付单已使用重新发货机会',
  10060004: '支付单处于不可发货的状态',
  10060005: '物流类型有误',
  10060006: '非快递发货时不允许分拆发货',
  10060007: '分拆发货模式下必须填写is_all_delivered字段',
  10060008: '商品描述item_desc字段不能为空',
  10060009: '商品描述item_desc字段太长',
  10060014: '参数错误',
  10060023: '发货信息未更新',
  10060024: '物流信息列表太长',
  10060025: '物流公司编码太长',
  10060026: '物流单号太长',
  10060031: '该笔支付单不属于openid所指定的用户',
  268485194: '订单单号类型非法',
  268485195: '微信支付单号形式下transaction_id字段不能为空',
  268485196: '商户侧单号形式下mchid字段不能为空',
  268485197: '商户侧单号形式下out_trade_no字段不能为空',
  268485216: '上传时间非法，请按照RFC 3339格式填写',
  268485224: '发货模式非法',
  268485226: '物流单号不能为空',
  268485227: '物流公司编码不能为空',
  268485228: '统一发货模式下，物流信息列表长度必须为1',
};

/** Thrown by an API, answered as WeChat does: HTTP 200 with errcode and errmsg. */
export class WechatError extends Error {
  readonly errcode: number;

  constructor(errcode: number, detail = '') {
    super([MESSAGES[errcode] ?? 'simulated error', detail].filter(Boolean).join(' '));
    this.errcode = errcode;
  }
}

/** WeChat ends every errmsg with a request id, so nobody should compare errmsg as a whole. */
export function presentError(sim: Sim, error: WechatError): { errcode: number; errmsg: string } {
  const seconds = Math.floor(sim.now().getTime() / 1000).toString(16);
  const noise = Buffer.from(sim.random(8)).toString('hex');
  return { errcode: error.errcode, errmsg: `${error.message} rid: ${seconds}-${noise.slice(0, 8)}-${noise.slice(8)}` };
}

export const requestId = (sim: Sim): string => tokenText(sim.random, 18);
