import { View } from '@tarojs/components';

interface IndicatorProps {
  kind: 'dots' | 'fraction';
  count: number;
  current: number;
}

export function Indicator({ kind, count, current }: IndicatorProps) {
  if (count < 2) return null;
  if (kind === 'fraction') return <View className="lt-swiper__fraction">{`${current + 1}/${count}`}</View>;
  return (
    <View className="lt-swiper__dots">
      {Array.from({ length: count }, (_, index) => index).map((index) => (
        <View key={index} className={index === current ? 'lt-swiper__dot lt-swiper__dot--current' : 'lt-swiper__dot'} />
      ))}
    </View>
  );
}
