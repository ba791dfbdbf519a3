import { View } from '@tarojs/components';
import type { SafeBottomProps } from './safe-bottom.types.ts';

export function SafeBottom({ children }: SafeBottomProps) {
  return (
    <>
      <View className="lt-safe-bottom__room" />
      <View className="lt-safe-bottom">{children}</View>
    </>
  );
}
