import { View } from '@tarojs/components';
import type { Line } from '../form/summary.ts';
import './fact-lines.less';

export function FactLines({ lines }: { lines: readonly Line[] }) {
  return (
    <View>
      {lines.map(({ label, value }) => (
        <View className="fact-lines__line" key={label}>
          <View className="fact-lines__label">{label}</View>
          <View className="fact-lines__value">{value}</View>
        </View>
      ))}
    </View>
  );
}
