import { usePullRefresh } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { followStorage } from '../../app/session/session-store.ts';
import { useCartBadge } from '../../features/cart/use-cart-badge.ts';
import { MeHead } from '../../features/identity/components/me-head.tsx';
import { MeMenu } from '../../features/identity/components/me-menu.tsx';
import { refreshMe } from '../../features/identity/queries/me.ts';
import { MessageCell } from '../../features/messages/components/message-cell.tsx';
import { inbox } from '../../features/messages/inbox.ts';
import { OrderStrip } from '../../features/orders/components/order-strip.tsx';
import { refreshOrderCounts } from '../../features/orders/queries/orders.ts';
import './index.less';

export default function MePage() {
  useDidShow(followStorage);
  useCartBadge();
  usePullRefresh(() => Promise.all([refreshMe(), refreshOrderCounts(), inbox.recount()]));
  return (
    <View className="me">
      <MeHead />
      <OrderStrip />
      <MessageCell />
      <MeMenu />
    </View>
  );
}
