import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { AddressBone } from './checkout-address.tsx';
import './confirm-view.less';
import './quote-line.less';
import './quote-shop.less';

export function ConfirmSkeleton() {
  return (
    <View className="confirm-view">
      <AddressBone />
      <View className="quote-shop">
        <View className="quote-shop__head">
          <Bone width={120} height={20} />
        </View>
        {['first', 'second'].map((key) => (
          <View className="quote-line" key={key}>
            <Bone width={72} height={72} radius={8} />
            <View className="quote-line__main">
              <Bone width="90%" height={20} />
              <View className="quote-line__foot">
                <Bone width={64} height={20} />
                <Bone width={32} height={20} />
              </View>
            </View>
          </View>
        ))}
      </View>
      <Bone height={120} radius={12} />
    </View>
  );
}
