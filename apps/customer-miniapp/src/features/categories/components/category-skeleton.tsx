import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './category-skeleton.less';

const rows = ['a', 'b', 'c', 'd', 'e', 'f'];

export function CategorySkeleton() {
  return (
    <View className="category-skeleton">
      <View className="category-skeleton__side">
        {rows.map((key) => (
          <Bone key={key} width={56} height={20} />
        ))}
      </View>
      <View className="category-skeleton__main">
        <Bone width="100%" height={32} radius={16} />
        {rows.map((key) => (
          <View className="category-skeleton__row" key={key}>
            <Bone width={96} height={96} radius={8} />
            <View className="category-skeleton__lines">
              <Bone width="80%" height={18} />
              <Bone width={64} height={14} />
              <Bone width={72} height={22} />
            </View>
          </View>
        ))}
      </View>
    </View>
  );
}
