import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './skeleton.less';

const cards = ['a', 'b', 'c'];

/** In the shape of the cards that come. */
export function OrderSkeleton() {
  return (
    <View className="order-skeleton lt-skeleton" aria-label="正在加载">
      {cards.map((key) => (
        <View className="order-skeleton__card" key={key}>
          <Bone width="50%" height={24} />
          <Bone width="70%" height={24} />
          <Bone width="40%" />
          <View className="order-skeleton__goods">
            <Bone width={48} height={48} radius={8} />
            <Bone width="60%" height={20} />
          </View>
        </View>
      ))}
    </View>
  );
}
