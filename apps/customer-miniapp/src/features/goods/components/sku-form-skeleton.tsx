import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './sku-sheet.less';

export function SkuFormSkeleton() {
  return (
    <View className="sku-sheet">
      <View className="sku-sheet__head">
        <Bone width={96} height={96} radius={8} />
        <View className="sku-sheet__words">
          <Bone width={120} height={30} />
        </View>
      </View>
      <Bone width="60%" height={44} radius={8} />
      <View className="sku-sheet__quantity">
        <Bone width={64} height={20} />
        <Bone width={132} height={44} radius={8} />
      </View>
    </View>
  );
}
