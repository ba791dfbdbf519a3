import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { RequireMember } from '../../../app/access/require-member.tsx';
import { Order } from '../../../features/orders/components/order.tsx';
import { OrderSkeleton } from '../../../features/orders/components/skeleton.tsx';

export default function OrderPage() {
  const orderId = useParam('orderId') ?? '';
  return (
    <RequireMember permission="orders.read" skeleton={<OrderSkeleton />}>
      <Order orderId={orderId} />
    </RequireMember>
  );
}
