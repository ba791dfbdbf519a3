import { RequireMember } from '../../../app/access/require-member.tsx';
import { goBack } from '../../../app/routes/go-to.ts';
import { BatchShip } from '../../../features/orders/components/batch-ship.tsx';
import { OrderSkeleton } from '../../../features/orders/components/skeleton.tsx';

export default function BatchShipPage() {
  return (
    <RequireMember permission="orders.ship" skeleton={<OrderSkeleton />}>
      <BatchShip onDone={() => goBack('orders')} />
    </RequireMember>
  );
}
