import { RequireMember } from '../../app/access/require-member.tsx';
import { ShopNotice } from '../../app/access/shop-notice.tsx';
import { HeadedSkeleton } from '../../app/list/headed-skeleton.tsx';
import { paths, tabPaths } from '../../app/routes/paths.ts';
import { Orders } from '../../features/orders/components/orders.tsx';
import { OrderSkeleton } from '../../features/orders/components/skeleton.tsx';

export default function OrdersPage() {
  return (
    <RequireMember
      permission="orders.read"
      skeleton={
        <HeadedSkeleton>
          <OrderSkeleton />
        </HeadedSkeleton>
      }
    >
      <ShopNotice />
      <Orders tab={tabPaths.indexOf(paths.orders)} />
    </RequireMember>
  );
}
