import { carriers } from '@lintuan/contracts/orders/carriers';
import type { Carrier } from '@lintuan/contracts/orders/schemas';
import Taro from '@tarojs/taro';

const KEY = 'lintuan.merchant.carrier';

/** Most shops hand everything to one carrier: what was chosen last is chosen already. */
export function lastCarrier(): Carrier {
  const kept: unknown = Taro.getStorageSync(KEY);
  return typeof kept === 'string' && kept in carriers ? (kept as Carrier) : 'SF';
}

export const rememberCarrier = (carrier: Carrier): void => Taro.setStorageSync(KEY, carrier);
