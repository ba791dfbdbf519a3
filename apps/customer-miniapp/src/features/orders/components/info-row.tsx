import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './info-row.less';

export function InfoRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View className="info-row">
      <View className="info-row__label">{label}</View>
      <View className="info-row__value">{children}</View>
    </View>
  );
}
