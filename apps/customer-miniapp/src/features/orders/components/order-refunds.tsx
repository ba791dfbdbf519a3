import type { OrderRefund } from '@lintuan/contracts/orders/schemas';
import { Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { sayRefund } from '../say-order.ts';
import { words } from '../words.ts';
import './order-refunds.less';

export function OrderRefunds({ refunds }: { refunds: OrderRefund[] }) {
  return (
    <View className="order-refunds">
      {refunds.map((refund) => (
        <View className="order-refunds__one" key={refund.refundNo}>
          <View className="order-refunds__sum">
            {words.refunds}
            <Price fen={refund.amountFen} tone="text" />
          </View>
          <View className={refund.state === 'failed' ? 'order-refunds__state order-refunds__state--failed' : 'order-refunds__state'}>
            {sayRefund(refund, new Date())}
          </View>
        </View>
      ))}
    </View>
  );
}
