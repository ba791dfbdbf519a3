import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './result-face.less';

export function ResultSkeleton() {
  return (
    <View className="result-face">
      <Bone width={64} height={64} radius={32} />
      <Bone width={140} height={28} />
      <Bone width={120} height={32} />
      <View className="result-face__ways">
        <Bone height={48} radius={24} />
        <Bone height={48} radius={24} />
      </View>
    </View>
  );
}
