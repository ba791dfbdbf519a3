import { View } from '@tarojs/components';
import { useState } from 'react';
import { Swiper as TSwiper } from 'tdesign-mobile-react/es/swiper';
import 'tdesign-mobile-react/es/swiper/style/css.js';
import { Image } from '../image/image';
import { Indicator } from './indicator.tsx';
import type { SwiperProps } from './swiper.types.ts';

const intervalMs = 4000;

export function Swiper({ items, ratio = 2, radius = 0, autoplay = true, indicator = 'dots', onSelect }: SwiperProps) {
  const [current, setCurrent] = useState(0);
  return (
    <View className="lt-swiper" style={{ borderRadius: `${radius}px` }}>
      <TSwiper
        autoplay={autoplay && items.length > 1}
        interval={intervalMs}
        loop={items.length > 1}
        onChange={setCurrent}
        onClick={(index) => {
          const item = items[index];
          if (item) onSelect?.(item, index);
        }}
      >
        {items.map((item, index) => (
          <TSwiper.SwiperItem key={item.key}>
            <Image src={item.image} alt={item.alt} ratio={ratio} eager={index === 0} />
          </TSwiper.SwiperItem>
        ))}
      </TSwiper>
      <Indicator kind={indicator} count={items.length} current={current} />
    </View>
  );
}
