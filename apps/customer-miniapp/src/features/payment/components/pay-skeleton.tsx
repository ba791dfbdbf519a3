import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './pay-view.less';

export function PaySkeleton() {
  return (
    <View className="pay-view">
      <View className="pay-view__sum">
        <Bone width={64} height={20} />
        <Bone width={140} height={32} />
        <Bone width={160} height={20} />
      </View>
      <Bone height={64} radius={12} />
    </View>
  );
}
