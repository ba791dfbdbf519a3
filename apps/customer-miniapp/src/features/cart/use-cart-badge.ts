import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useCartCount } from './queries/cart.ts';

/** Where the cart stands in the tab bar. */
const CART_TAB = 2;

/** WeChat draws on the tab bar only while a tab's page is open; what it refuses is drawn when one is shown again. */
function draw(count: number): void {
  const drawn =
    count > 0
      ? Taro.setTabBarBadge({ index: CART_TAB, text: count > 99 ? '99+' : String(count) })
      : Taro.removeTabBarBadge({ index: CART_TAB });
  drawn.catch(() => undefined);
}

export function useCartBadge(): void {
  const count = useCartCount();
  useDidShow(() => draw(count));
  useEffect(() => draw(count), [count]);
}
