import { Popup } from '@lintuan/miniapp-ui';
import { words } from '../words.ts';
import { ShipForm, type Shippable } from './ship-form.tsx';

interface ShipSheetProps {
  order: Shippable | null;
  open: boolean;
  onClose: () => void;
}

/** One sheet for the whole page; closing it keeps what was typed for this order. */
export function ShipSheet({ order, open, onClose }: ShipSheetProps) {
  return (
    <Popup open={open} onClose={onClose} title={order?.shipment ? words.correct : words.ship}>
      {order && <ShipForm key={`${order.orderId} ${order.shipment?.trackingNo ?? ''}`} order={order} onDone={onClose} />}
    </Popup>
  );
}
