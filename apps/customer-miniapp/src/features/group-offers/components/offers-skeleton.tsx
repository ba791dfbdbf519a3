import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './offer-card.less';

const keys = ['a', 'b', 'c', 'd', 'e'];

export function OffersSkeleton() {
  return (
    <View>
      {keys.map((key) => (
        <View className="offer-card" key={key}>
          <Bone width={112} height={112} radius={8} />
          <View className="offer-card__body">
            <Bone width="90%" height={20} />
            <Bone width={120} height={18} />
            <Bone width={80} height={16} />
            <View className="offer-card__foot">
              <Bone width={88} height={24} />
              <Bone width={72} height={36} radius={18} />
            </View>
          </View>
        </View>
      ))}
    </View>
  );
}
