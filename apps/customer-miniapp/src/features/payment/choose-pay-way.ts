// How someone can pay depends on where the page is open.

export type PayWay = 'jsapi' | 'h5' | 'native' | 'in_mini_program';

const WIDEST_PHONE = 767;

/** Inside WeChat's browser H5 payment does not work; a phone opens WeChat, a PC shows a code to scan. */
export function choosePayWay(userAgent: string, width: number): Exclude<PayWay, 'jsapi'> {
  if (/MicroMessenger/i.test(userAgent)) return 'in_mini_program';
  return /Android|iPhone|iPad|iPod|Mobile/i.test(userAgent) || width <= WIDEST_PHONE ? 'h5' : 'native';
}
