import { View } from '@tarojs/components';
import Taro, { usePageScroll } from '@tarojs/taro';
import { useState } from 'react';
import { Icon } from '../icon/icon';
import type { BackTopProps } from './back-top.types.ts';

export function BackTop({ after = 800 }: BackTopProps) {
  const [shown, setShown] = useState(false);
  usePageScroll(({ scrollTop }) => setShown(scrollTop > after));
  if (!shown) return null;
  return (
    <View
      className="lt-back-top lt-pressable"
      aria-label="回到顶部"
      onClick={() => void Taro.pageScrollTo({ scrollTop: 0, duration: 200 })}
    >
      <Icon name="arrow-up" size={22} />
    </View>
  );
}
