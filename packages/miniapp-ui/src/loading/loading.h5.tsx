import { View } from '@tarojs/components';
import { Loading as TLoading } from 'tdesign-mobile-react/es/loading';
import 'tdesign-mobile-react/es/loading/style/css.js';
import type { LoadingProps } from './loading.types.ts';

export function Loading({ text, size = 20 }: LoadingProps) {
  return (
    <View className="lt-loading">
      <TLoading text={text} size={`${size}px`} />
    </View>
  );
}
