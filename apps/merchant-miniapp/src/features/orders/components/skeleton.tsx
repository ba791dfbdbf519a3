import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { CardList } from '../../../app/list/card-list.tsx';
import './skeleton.less';

const cards = ['a', 'b', 'c'];

/** In the shape of the cards that come. */
export function OrderSkeleton() {
  return (
    <CardList bones>
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
    </CardList>
  );
}
