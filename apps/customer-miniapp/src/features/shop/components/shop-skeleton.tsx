import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './shop-head.less';

export function ShopSkeleton() {
  return (
    <View className="shop-head">
      <View className="shop-head__row">
        <Bone width={56} height={56} radius={28} />
        <View className="shop-head__words">
          <Bone width={160} height={22} />
          <View className="shop-head__address">
            <Bone width={72} height={14} />
          </View>
        </View>
      </View>
    </View>
  );
}
