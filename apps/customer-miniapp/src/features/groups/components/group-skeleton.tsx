import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './group-goods.less';
import './group-seats.less';
import './group-state.less';
import './group-view.less';

/** Picture, price and rings sit where they will sit. */
export function GroupSkeleton() {
  return (
    <View className="group-view">
      <View className="group-goods">
        <View className="group-view__picture">
          <Bone width="100%" height="100%" radius={0} />
        </View>
        <View className="group-goods__words">
          <View className="group-goods__price">
            <Bone width={140} height={32} />
          </View>
          <View className="group-goods__name">
            <Bone width="80%" height={20} />
          </View>
        </View>
      </View>
      <View className="group-state">
        <View className="group-state__clock">
          <Bone width={160} height={24} />
        </View>
        <View className="group-seats">
          {['leader', 'second', 'third'].map((key) => (
            <Bone key={key} width={48} height={48} radius={24} />
          ))}
        </View>
      </View>
    </View>
  );
}
