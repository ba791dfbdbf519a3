import { View } from '@tarojs/components';
import type { TagProps } from './tag.types.ts';

export function Tag({ children, tone = 'brand', variant = 'light', size = 'small' }: TagProps) {
  return <View className={`lt-tag lt-tag--${tone} lt-tag--${variant} lt-tag--${size}`}>{children}</View>;
}
