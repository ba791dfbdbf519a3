import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { type GuestLines, readLines } from './guest-lines.ts';

const KEY = 'lintuan.cart';

interface Kept {
  lines: GuestLines;
  /** Under which key the lines were sent to be merged; it outlives the app, so that no answer lost doubles them. */
  mergeKey: string | null;
}

function kept(): Kept {
  const found = Taro.getStorageSync(KEY) as Partial<Kept> | null;
  const mergeKey = typeof found?.mergeKey === 'string' ? found.mergeKey : null;
  return { lines: readLines(found?.lines), mergeKey };
}

export const useGuestCart = create<Kept>(kept);

export const guestLines = (): GuestLines => useGuestCart.getState().lines;

export const guestMergeKey = (): string | null => useGuestCart.getState().mergeKey;

export function keepGuestLines(lines: GuestLines): void {
  keep({ lines, mergeKey: null });
}

export function keepMergeKey(mergeKey: string): void {
  keep({ lines: guestLines(), mergeKey });
}

function keep(next: Kept): void {
  if (next.lines.length > 0) Taro.setStorageSync(KEY, next);
  else Taro.removeStorageSync(KEY);
  useGuestCart.setState(next);
}
