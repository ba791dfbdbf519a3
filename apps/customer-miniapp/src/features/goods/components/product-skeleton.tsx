import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './price-block.less';
import './product-view.less';

/** The price sits where it will sit. */
export function ProductSkeleton() {
  return (
    <View className="product-view">
      <View className="product-view__square">
        <Bone width="100%" height="100%" radius={0} />
      </View>
      <View className="price-block">
        <View className="price-block__row">
          <Bone width={120} height={30} />
        </View>
        <View className="price-block__name">
          <Bone width="90%" height={20} />
        </View>
        <View className="price-block__subtitle">
          <Bone width="60%" height={16} />
        </View>
      </View>
      <Bone height={52} radius={0} />
      <Bone height={72} radius={0} />
    </View>
  );
}
