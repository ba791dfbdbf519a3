import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import type { RateProps } from './rate.types.ts';

const stars = [1, 2, 3, 4, 5];

export function Rate({ value, onChange, size = 24 }: RateProps) {
  return (
    <View className="lt-rate" aria-label={`${value} 星`}>
      {stars.map((star) => (
        <View
          key={star}
          className={star <= Math.round(value) ? 'lt-rate__star lt-rate__star--lit' : 'lt-rate__star'}
          style={{ padding: onChange ? '8px 4px' : '0 1px' }}
          onClick={() => onChange?.(star)}
        >
          <Icon name="star-filled" size={size} />
        </View>
      ))}
    </View>
  );
}
