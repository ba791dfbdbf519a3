import { RequireMember } from '../../app/access/require-member.tsx';
import { ShopNotice } from '../../app/access/shop-notice.tsx';
import { HeadedSkeleton } from '../../app/list/headed-skeleton.tsx';
import { UndoBar } from '../../app/undo/undo-bar.tsx';
import { Stock } from '../../features/stock/components/stock.tsx';
import { StockSkeleton } from '../../features/stock/components/stock-skeleton.tsx';

export default function StockPage() {
  return (
    <RequireMember
      permission="stock.read"
      skeleton={
        <HeadedSkeleton>
          <StockSkeleton />
        </HeadedSkeleton>
      }
    >
      <ShopNotice />
      <Stock />
      <UndoBar over="tabs" />
    </RequireMember>
  );
}
