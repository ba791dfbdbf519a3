import type { CustomerOrder } from '@lintuan/contracts/orders/schemas';
import { SafeBottom } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { type OrderAction, orderFaces } from '../order-faces.ts';
import { ActionButtons } from './action-buttons.tsx';
import { OrderGoods } from './order-goods.tsx';
import { OrderGroupCard } from './order-group.tsx';
import { OrderHead } from './order-head.tsx';
import { OrderInfo } from './order-info.tsx';
import { OrderRefunds } from './order-refunds.tsx';
import { OrderTimeline } from './order-timeline.tsx';
import { OrderWhereTo } from './order-where-to.tsx';
import { ShipmentCard } from './shipment-card.tsx';
import './order-view.less';

interface OrderViewProps {
  order: CustomerOrder;
  onAct: (action: OrderAction) => Promise<void>;
}

export function OrderView({ order, onAct }: OrderViewProps) {
  // The parcel stands on this page itself.
  const actions = orderFaces[order.state].actions.filter((action) => action !== 'track');
  return (
    <View className="order-view">
      <OrderHead order={order} />
      {order.group && <OrderGroupCard order={order} group={order.group} />}
      {order.refunds.length > 0 && <OrderRefunds refunds={order.refunds} />}
      {order.shipment && (
        <View className="order-view__card">
          <ShipmentCard shipment={order.shipment} />
        </View>
      )}
      <OrderWhereTo receiver={order.receiver} />
      <OrderGoods order={order} />
      <OrderInfo order={order} />
      {order.timeline.length > 0 && <OrderTimeline timeline={order.timeline} />}
      {actions.length > 0 && (
        <SafeBottom>
          <ActionButtons actions={actions} size="large" onAct={onAct} />
        </SafeBottom>
      )}
    </View>
  );
}
