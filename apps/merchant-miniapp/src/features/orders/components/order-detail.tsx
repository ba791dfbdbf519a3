import type { ManagedOrder } from '@lintuan/contracts/orders/schemas';
import { Button } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCan } from '../../../app/session/me.ts';
import { actionsOf } from '../order-actions.ts';
import { words } from '../words.ts';
import { CancelSheet } from './cancel-sheet.tsx';
import { NoteSheet } from './note-sheet.tsx';
import { OrderBar } from './order-bar.tsx';
import './order-detail.less';
import { OrderGroupPart } from './order-group-part.tsx';
import { OrderHead } from './order-head.tsx';
import { OrderLines } from './order-lines.tsx';
import { OrderMoney } from './order-money.tsx';
import { OrderNotes } from './order-notes.tsx';
import { OrderReceiver } from './order-receiver.tsx';
import { OrderRefunds } from './order-refunds.tsx';
import { OrderShipment } from './order-shipment.tsx';
import { OrderTimeline } from './order-timeline.tsx';
import { ShipSheet } from './ship-sheet.tsx';

export function OrderDetail({ order }: { order: ManagedOrder }) {
  const can = useCan();
  const [sheet, setSheet] = useState<'ship' | 'cancel' | 'note' | null>(null);
  const actions = actionsOf(order.state, can);
  const close = () => setSheet(null);
  const { orderId, receiver, shipment } = order;
  const shippable = { orderId, shipment, receiver: receiver ? `${receiver.name} ${receiver.region}` : words.anonymous };
  return (
    <View className="order-detail">
      <OrderHead order={order} />
      {order.group && <OrderGroupPart group={order.group} />}
      {order.receiver && <OrderReceiver receiver={order.receiver} />}
      <OrderNotes order={order} onEdit={can('orders.edit') ? () => setSheet('note') : undefined} />
      {shipment && <OrderShipment shipment={shipment} onCorrect={actions.includes('correct') ? () => setSheet('ship') : undefined} />}
      <OrderLines order={order} />
      <OrderMoney order={order} />
      <OrderRefunds refunds={order.refunds} />
      <OrderTimeline order={order} />
      {actions.includes('cancel') && (
        <Button tone="default" variant="text" block onClick={() => setSheet('cancel')}>
          {words.cancel}
        </Button>
      )}
      <OrderBar order={order} actions={actions} onShip={() => setSheet('ship')} />
      <ShipSheet order={shippable} open={sheet === 'ship'} onClose={close} />
      <CancelSheet order={order} open={sheet === 'cancel'} onClose={close} />
      <NoteSheet key={order.sellerNote} order={order} open={sheet === 'note'} onClose={close} />
    </View>
  );
}
