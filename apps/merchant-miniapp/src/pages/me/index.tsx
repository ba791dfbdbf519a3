import { View } from '@tarojs/components';
import { RequireMember } from '../../app/access/require-member.tsx';
import { ShopNotice } from '../../app/access/shop-notice.tsx';
import { AccountCells } from '../../features/identity/components/account-cells.tsx';
import { MessageCell } from '../../features/messages/components/message-cell.tsx';
import { Me } from '../../features/shop/components/me.tsx';
import { MeSkeleton } from '../../features/shop/components/me-skeleton.tsx';
import './index.less';

export default function MePage() {
  return (
    <RequireMember skeleton={<MeSkeleton />}>
      <ShopNotice />
      <View className="me-page">
        <MessageCell />
        <Me />
        <AccountCells />
      </View>
    </RequireMember>
  );
}
