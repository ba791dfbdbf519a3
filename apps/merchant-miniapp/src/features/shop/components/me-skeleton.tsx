import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './me-skeleton.less';

export function MeSkeleton() {
  return (
    <View className="me-skeleton lt-skeleton">
      <View className="me-skeleton__shop">
        <Bone width={56} height={56} radius={28} />
        <Bone width="50%" height={24} />
      </View>
      <Bone width="70%" height={20} />
    </View>
  );
}
