import { SwiperItem, Swiper as TaroSwiper, View } from '@tarojs/components';
import { useState } from 'react';
import { Image } from '../image/image';
import { Indicator } from './indicator.tsx';
import type { SwiperProps } from './swiper.types.ts';

const intervalMs = 4000;

export function Swiper({ items, ratio = 2, radius = 0, autoplay = true, indicator = 'dots', onSelect }: SwiperProps) {
  const [current, setCurrent] = useState(0);
  return (
    <View className="lt-swiper" style={{ paddingTop: `${100 / ratio}%`, borderRadius: `${radius}px` }}>
      <TaroSwiper
        className="lt-swiper__track"
        circular={items.length > 1}
        autoplay={autoplay && items.length > 1}
        interval={intervalMs}
        current={current}
        onChange={(event) => setCurrent(event.detail.current)}
      >
        {items.map((item, index) => (
          <SwiperItem key={item.key} onClick={() => onSelect?.(item, index)}>
            <Image src={item.image} alt={item.alt} ratio={ratio} eager={index === 0} />
          </SwiperItem>
        ))}
      </TaroSwiper>
      <Indicator kind={indicator} count={items.length} current={current} />
    </View>
  );
}
