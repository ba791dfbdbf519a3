import Taro from '@tarojs/taro';

const KEY = 'lintuan.merchant.name';

export function lastName(): string {
  const kept: unknown = Taro.getStorageSync(KEY);
  return typeof kept === 'string' ? kept : '';
}

/** Only the name: the next one on this phone has less to type. */
export const rememberName = (name: string): void => Taro.setStorageSync(KEY, name);
