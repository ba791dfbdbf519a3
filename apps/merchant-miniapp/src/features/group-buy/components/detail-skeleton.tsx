import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { CardList } from '../../../app/list/card-list.tsx';
import './detail-skeleton.less';

/** A head, its figures and a list below. */
export function DetailSkeleton() {
  return (
    <CardList bones>
      <View className="detail-skeleton__card">
        <Bone width="60%" height={24} />
        <Bone width="90%" />
        <Bone width="40%" height={20} />
      </View>
      <View className="detail-skeleton__card">
        <Bone width="30%" />
        <Bone height={48} />
      </View>
      <View className="detail-skeleton__card">
        <Bone height={40} />
        <Bone height={40} />
        <Bone height={40} />
      </View>
    </CardList>
  );
}
