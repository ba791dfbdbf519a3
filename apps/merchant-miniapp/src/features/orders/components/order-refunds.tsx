import type { OrderRefund } from '@lintuan/contracts/orders/schemas';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import { Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { refundCauseWords, refundStateWords } from '../state-words.ts';
import { words } from '../words.ts';
import './order-refunds.less';
import { Section } from './section.tsx';

export function OrderRefunds({ refunds }: { refunds: OrderRefund[] }) {
  if (refunds.length === 0) return null;
  return (
    <Section title={words.refunds}>
      {refunds.map((refund) => (
        <View className="order-refunds__one" key={refund.refundNo}>
          <View className="order-refunds__facts">
            <View className="order-refunds__cause">{refundCauseWords[refund.cause]}</View>
            <View className="order-refunds__state">
              {refundStateWords[refund.state]} · {sayShanghaiTime(new Date(refund.settledAt ?? refund.createdAt), new Date())}
            </View>
          </View>
          <Price fen={refund.amountFen} tone="text" />
        </View>
      ))}
    </Section>
  );
}
