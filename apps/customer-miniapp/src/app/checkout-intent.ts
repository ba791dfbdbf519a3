import type { AskQuote } from '@lintuan/contracts/checkout/schemas';
import Taro from '@tarojs/taro';
import { create } from 'zustand';

const KEY = 'lintuan.checkout';

/** Bought in a group: a new one, or the one named, and the link that led there. */
export interface GroupIntent {
  activityId: string;
  groupId: string | null;
  cameBy?: string;
}

export interface CheckoutIntent {
  lines: AskQuote['lines'];
  /** Lines bought from the cart leave it. */
  fromCart: boolean;
  group?: GroupIntent;
}

const nothing: CheckoutIntent = { lines: [], fromCart: false };

function kept(): CheckoutIntent {
  const intent = Taro.getStorageSync(KEY) as Partial<CheckoutIntent> | '';
  if (!intent || !Array.isArray(intent.lines)) return nothing;
  return { lines: intent.lines, fromCart: intent.fromCart === true, ...(intent.group ? { group: intent.group } : {}) };
}

/** What the confirm page is about; it outlives a reload of that page. */
export const useCheckoutIntent = create<CheckoutIntent>(kept);

export function intendCheckout(intent: CheckoutIntent): void {
  Taro.setStorageSync(KEY, intent);
  useCheckoutIntent.setState(intent, true);
}

export function forgetCheckout(): void {
  Taro.removeStorageSync(KEY);
  useCheckoutIntent.setState(nothing, true);
}
