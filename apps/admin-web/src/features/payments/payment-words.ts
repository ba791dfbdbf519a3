import { type PayMethod, payMethods } from '@lintuan/contracts/checkout/schemas';

const providerWords: Readonly<Record<string, string>> = { wechat: '微信支付', fake: '模拟支付', none: '不用付款' };
const methodWords: Readonly<Record<PayMethod, string>> = { jsapi: '小程序', h5: '手机网页', native: '扫码' };
const purposeWords: Readonly<Record<string, string>> = { checkout: '结算单' };
const eventWords: Readonly<Record<string, string>> = {
  'TRANSACTION.SUCCESS': '付款成功',
  'REFUND.SUCCESS': '退款成功',
  'REFUND.ABNORMAL': '退款异常',
  'REFUND.CLOSED': '退款关闭',
  FAKE: '模拟通知',
};
const flagWords: Readonly<Record<string, string>> = {
  another_mchid: '商户号对不上',
  another_appid: '小程序对不上',
  another_amount: '金额对不上',
  unknown_number: '没有这个单号',
  not_understood: '内容看不懂',
  failed: '处理时出错',
};

export const sayPurpose = (purpose: string): string => purposeWords[purpose] ?? purpose;
export const sayProvider = (provider: string): string => providerWords[provider] ?? provider;
export const sayEvent = (eventType: string): string => eventWords[eventType] ?? '其他通知';
export const sayFlag = (flag: string): string => flagWords[flag] ?? flag;

/** By whom and how: 微信支付 · 小程序. */
export function sayHow(provider: string, method: string): string {
  const how = payMethods.find((known) => known === method);
  const by = sayProvider(provider);
  return provider === 'none' ? by : `${by} · ${how ? methodWords[how] : method}`;
}
