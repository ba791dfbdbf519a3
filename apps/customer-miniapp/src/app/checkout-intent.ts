import type { AskQuote } from '@lintuan/contracts/checkout/schemas';
import Taro from '@tarojs/taro';
import { create } from 'zustand';

const KEY = 'lintuan.checkout';

export interface CheckoutIntent {
  lines: AskQuote['lines'];
  /** Lines bought from the cart leave it. */
  fromCart: boolean;
}

const nothing: CheckoutIntent = { lines: [], fromCart: false };

function kept(): CheckoutIntent {
  const intent = Taro.getStorageSync(KEY) as Partial<CheckoutIntent> | '';
  return intent && Array.isArray(intent.lines) ? { lines: intent.lines, fromCart: intent.fromCart === true } : nothing;
}

/** What the confirm page is about; it outlives a reload of that page. */
export const useCheckoutIntent = create<CheckoutIntent>(kept);

export function intendCheckout(intent: CheckoutIntent): void {
  Taro.setStorageSync(KEY, intent);
  useCheckoutIntent.setState(intent);
}

export function forgetCheckout(): void {
  Taro.removeStorageSync(KEY);
  useCheckoutIntent.setState(nothing);
}
