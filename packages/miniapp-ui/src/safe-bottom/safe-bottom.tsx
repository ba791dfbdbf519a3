import { View } from '@tarojs/components';
import type { SafeBottomProps } from './safe-bottom.types.ts';

export function SafeBottom({ children, aboveTabs }: SafeBottomProps) {
  return (
    <>
      <View className="lt-safe-bottom__room" />
      <View className={aboveTabs ? 'lt-safe-bottom lt-safe-bottom--above-tabs' : 'lt-safe-bottom'}>{children}</View>
    </>
  );
}
