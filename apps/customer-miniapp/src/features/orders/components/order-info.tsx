import type { CustomerOrder } from '@lintuan/contracts/orders/schemas';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import { View } from '@tarojs/components';
import { copyText } from '../../../app/share/copy-text.ts';
import { words } from '../words.ts';
import { InfoRow } from './info-row.tsx';
import './order-info.less';

export function OrderInfo({ order: { orderNo, createdAt, paidAt } }: { order: CustomerOrder }) {
  const say = (time: string) => sayShanghaiTime(new Date(time), new Date());
  return (
    <View className="order-info">
      <View className="order-info__number lt-pressable" onClick={() => void copyText(orderNo, words.numberCopied)}>
        <View className="order-info__row">
          <InfoRow label={words.orderNo}>{orderNo}</InfoRow>
        </View>
        <View className="order-info__copy">{words.copy}</View>
      </View>
      <InfoRow label={words.createdAt}>{say(createdAt)}</InfoRow>
      {paidAt !== null && <InfoRow label={words.paidAt}>{say(paidAt)}</InfoRow>}
    </View>
  );
}
