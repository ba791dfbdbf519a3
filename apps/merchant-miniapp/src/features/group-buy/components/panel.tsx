import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './panel.less';

/** One white card. */
export function Panel({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <View className="panel">
      {title && <View className="panel__title">{title}</View>}
      {children}
    </View>
  );
}
