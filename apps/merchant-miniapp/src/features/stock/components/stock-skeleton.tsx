import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './stock-skeleton.less';

const rows = ['a', 'b', 'c', 'd'];

export function StockSkeleton() {
  return (
    <View className="stock-skeleton lt-skeleton" aria-label={words.loading}>
      {rows.map((key) => (
        <View className="stock-skeleton__row" key={key}>
          <View className="stock-skeleton__line">
            <Bone width={56} height={56} radius={8} />
            <View className="stock-skeleton__lines">
              <Bone width="70%" />
              <Bone width="40%" />
            </View>
          </View>
          <View className="stock-skeleton__line">
            <Bone width={64} height={32} />
            <Bone width={64} height={32} />
            <Bone width={64} height={32} />
          </View>
        </View>
      ))}
    </View>
  );
}
