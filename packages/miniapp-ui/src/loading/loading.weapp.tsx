import { View } from '@tarojs/components';
import type { LoadingProps } from './loading.types.ts';

export function Loading({ text, size = 20 }: LoadingProps) {
  return (
    <View className="lt-loading">
      <t-loading text={text ?? ''} size={`${size}px`} />
    </View>
  );
}
