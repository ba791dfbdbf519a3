import type { ManagedOrder, OrderLine } from '@lintuan/contracts/orders/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Image, Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './order-lines.less';
import { Section } from './section.tsx';

function Line({ line }: { line: OrderLine }) {
  return (
    <View className="order-lines__line">
      <Image src={pictureUrl(line.pictureUrl)} alt={line.productName} width={64} radius={8} />
      <View className="order-lines__facts">
        <View className="order-lines__name">{line.productName}</View>
        <View className="order-lines__specs">{line.specs.join(' · ') || words.onlySku}</View>
        <Price fen={line.unitFen} size="small" tone="text" />
        {line.refundedQuantity > 0 && <View className="order-lines__refunded">{words.refunded(line.refundedQuantity)}</View>}
      </View>
      <View className="order-lines__quantity">×{line.quantity}</View>
    </View>
  );
}

export function OrderLines({ order }: { order: ManagedOrder }) {
  return (
    <Section title={`${words.goods} · ${words.pieces(order.pieces)}`}>
      {order.lines.map((line) => (
        <Line key={line.lineId} line={line} />
      ))}
    </Section>
  );
}
