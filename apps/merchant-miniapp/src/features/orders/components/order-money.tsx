import type { ManagedOrder } from '@lintuan/contracts/orders/schemas';
import { Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { moneyLines } from '../money-lines.ts';
import { words } from '../words.ts';
import './order-money.less';
import { Section } from './section.tsx';

export function OrderMoney({ order }: { order: ManagedOrder }) {
  return (
    <Section>
      {moneyLines(order).map(({ label, amountFen }) => (
        <View className="order-money__line" key={label}>
          <View>{label}</View>
          <Price fen={amountFen} size="small" tone="text" />
        </View>
      ))}
      <View className="order-money__line order-money__line--total">
        <View>{order.paidAt ? words.payable : words.payableDue}</View>
        <Price fen={order.payableFen} />
      </View>
      {order.paidTogether > 1 && <View className="order-money__note">{words.paidTogether(order.paidTogether - 1)}</View>}
    </Section>
  );
}
