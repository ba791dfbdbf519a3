import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { CardList } from '../../../app/list/card-list.tsx';
import './card-skeleton.less';

const cards = ['a', 'b', 'c'];

/** In the shape of the cards that come. */
export function CardSkeleton() {
  return (
    <CardList bones>
      {cards.map((key) => (
        <View className="card-skeleton__card" key={key}>
          <Bone width={72} height={72} radius={8} />
          <View className="card-skeleton__lines">
            <Bone width="70%" height={20} />
            <Bone width="50%" />
            <Bone width="40%" height={20} />
          </View>
        </View>
      ))}
    </CardList>
  );
}
