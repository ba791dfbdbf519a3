import type { OrderCard } from '@lintuan/contracts/orders/schemas';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { Empty, PageState, Popup, Skeleton } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { orderQuery } from '../queries/orders.ts';
import { words } from '../words.ts';
import { ShipmentCard } from './shipment-card.tsx';

export function TrackSheet({ order, onClose }: { order: OrderCard | null; onClose: () => void }) {
  return (
    <Popup open={order !== null} title={words.trackTitle} onClose={onClose}>
      {order && <Parcel orderId={order.orderId} />}
    </Popup>
  );
}

function Parcel({ orderId }: { orderId: string }) {
  const order = useQuery(orderQuery(orderId));
  return (
    <PageState query={order} skeleton={<Skeleton shape="text" count={3} />} errorText={errorWords}>
      {({ shipment }) => (shipment ? <ShipmentCard shipment={shipment} /> : <Empty picture="box" text={words.noShipment} />)}
    </PageState>
  );
}
