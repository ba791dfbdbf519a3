import type { Receiver } from '@lintuan/contracts/orders/schemas';
import { Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './order-where-to.less';

export function OrderWhereTo({ receiver }: { receiver: Receiver | null }) {
  return (
    <View className="order-where-to">
      <Icon name="location" size={22} color="var(--lt-text-2)" />
      {receiver ? (
        <View className="order-where-to__main">
          <View className="order-where-to__who">{`${receiver.name} ${receiver.phone}`}</View>
          <View className="order-where-to__where">{`${receiver.region} ${receiver.detail}`}</View>
        </View>
      ) : (
        <View className="order-where-to__where">{words.receiverGone}</View>
      )}
    </View>
  );
}
