import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './home-skeleton.less';

const shortcuts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const goods = ['a', 'b', 'c'];

export function HomeSkeleton() {
  return (
    <View className="home-skeleton">
      <View className="home-skeleton__shortcuts">
        {shortcuts.map((key) => (
          <Bone key={key} width={48} height={48} radius={24} />
        ))}
      </View>
      <Bone height={152} radius={12} />
      <View className="home-skeleton__row">
        {goods.map((key) => (
          <Bone key={key} width={112} height={176} radius={8} />
        ))}
      </View>
    </View>
  );
}
