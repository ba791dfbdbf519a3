import { View } from '@tarojs/components';
import type { ProgressProps } from './progress.types.ts';

export function Progress({ percent, tone = 'brand', label }: ProgressProps) {
  const width = `${Math.min(100, Math.max(0, percent))}%`;
  return (
    <View className="lt-progress">
      <View className="lt-progress__track">
        <View className={`lt-progress__bar lt-progress__bar--${tone}`} style={{ width }} />
      </View>
      {label && <View className="lt-progress__label">{label}</View>}
    </View>
  );
}
