import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';

const MOST = 99;

/** WeChat refuses while another page covers the tabs; coming back draws it again. */
function drawBadge(index: number, count: number): void {
  const drawn =
    count > 0 ? Taro.setTabBarBadge({ index, text: count > MOST ? `${MOST}+` : String(count) }) : Taro.removeTabBarBadge({ index });
  drawn.catch(() => undefined);
}

export function useTabBadge(index: number, count: number): void {
  useEffect(() => drawBadge(index, count), [index, count]);
  useDidShow(() => drawBadge(index, count));
}
