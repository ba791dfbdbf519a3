import { View } from '@tarojs/components';
import type { BadgeProps } from './badge.types.ts';

export function Badge({ children, count = 0, dot }: BadgeProps) {
  return (
    <View className="lt-badge">
      {children}
      {dot && <View className="lt-badge__dot" />}
      {!dot && count > 0 && <View className="lt-badge__count">{count > 99 ? '99+' : String(count)}</View>}
    </View>
  );
}
