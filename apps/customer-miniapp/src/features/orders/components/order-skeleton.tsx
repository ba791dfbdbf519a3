import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './order-goods.less';
import './order-head.less';
import './order-view.less';

export function OrderSkeleton() {
  return (
    <View className="order-view">
      <View className="order-head">
        <View className="order-head__state">
          <Bone width={72} height={24} />
        </View>
        <View className="order-head__next">
          <Bone width={180} height={20} />
        </View>
      </View>
      <Bone height={72} radius={12} />
      <View className="order-goods">
        <View className="order-goods__head">
          <Bone width={120} height={20} />
        </View>
        <View className="order-goods__line">
          <Bone width={64} height={64} radius={8} />
          <View className="order-goods__main">
            <Bone width="90%" height={20} />
          </View>
        </View>
      </View>
      <Bone height={120} radius={12} />
    </View>
  );
}
