import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './card-lines.less';
import './order-card.less';
import './orders-screen.less';

export function OrdersSkeleton() {
  return (
    <View className="orders-screen">
      {['first', 'second', 'third'].map((key) => (
        <View className="order-card" key={key}>
          <View className="order-card__head">
            <Bone width={120} height={20} />
            <Bone width={64} height={24} />
          </View>
          <View className="card-lines">
            <Bone width={64} height={64} radius={8} />
            <View className="card-lines__words">
              <Bone width="80%" height={20} />
            </View>
          </View>
          <View className="order-card__sum">
            <Bone width={120} height={20} />
          </View>
          <View className="order-card__foot">
            <View className="action-buttons">
              <Bone width={96} height={44} radius={22} />
            </View>
          </View>
        </View>
      ))}
    </View>
  );
}
