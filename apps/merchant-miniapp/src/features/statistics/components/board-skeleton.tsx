import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './board.less';

export function BoardSkeleton() {
  return (
    <View className="board lt-skeleton" aria-label="正在加载">
      <Bone height={48} />
      <Bone height={168} radius={12} />
      <Bone height={236} radius={12} />
    </View>
  );
}
