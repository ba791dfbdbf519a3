import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './my-group-card.less';
import './my-groups-screen.less';

export function MyGroupsSkeleton() {
  return (
    <View className="my-groups-screen">
      {['first', 'second', 'third'].map((key) => (
        <View className="my-group-card" key={key}>
          <View className="my-group-card__head">
            <Bone width={80} height={20} />
            <Bone width={64} height={24} />
          </View>
          <View className="my-group-card__body">
            <Bone width={72} height={72} radius={8} />
            <View className="my-group-card__words">
              <Bone width="80%" height={20} />
            </View>
          </View>
          <View className="my-group-card__foot">
            <Bone width={96} height={44} radius={22} />
          </View>
        </View>
      ))}
    </View>
  );
}
