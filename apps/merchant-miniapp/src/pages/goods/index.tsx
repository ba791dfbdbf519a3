import { Skeleton } from '@lintuan/miniapp-ui';
import { RequireMember } from '../../app/access/require-member.tsx';
import { ShopNotice } from '../../app/access/shop-notice.tsx';
import { HeadedSkeleton } from '../../app/list/headed-skeleton.tsx';
import { UndoBar } from '../../app/undo/undo-bar.tsx';
import { Goods } from '../../features/goods/components/goods.tsx';

export default function GoodsPage() {
  return (
    <RequireMember
      permission="catalog.read"
      skeleton={
        <HeadedSkeleton>
          <Skeleton shape="list" />
        </HeadedSkeleton>
      }
    >
      <ShopNotice />
      <Goods />
      <UndoBar over="tabs" />
    </RequireMember>
  );
}
