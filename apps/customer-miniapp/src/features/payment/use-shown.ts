import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';

/** Whether the page is the one on screen: only that one may lead somewhere else by itself. */
export function useShown(onShow: () => void): boolean {
  const [isShown, setShown] = useState(true);
  useDidShow(() => {
    setShown(true);
    onShow();
  });
  useDidHide(() => setShown(false));
  return isShown;
}
