import type { OrderTray } from '@lintuan/contracts/orders/schemas';
import { Badge, Icon, type IconName } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { goTo } from '../../../app/routes/go-to.ts';
import { requireLogin } from '../../../app/session/require-login.ts';
import { useSession } from '../../../app/session/session-store.ts';
import { orderCountsQuery, refreshOrderCounts } from '../queries/orders.ts';
import { trayWords, words } from '../words.ts';
import './order-strip.less';

const trays = [
  { tray: 'to_pay', icon: 'wallet' },
  { tray: 'to_ship', icon: 'outbox' },
  { tray: 'to_receive', icon: 'vehicle' },
] as const satisfies { tray: OrderTray; icon: IconName }[];

/** What waits for what, on the shopper's own page; a guest signs in on the way. */
export function OrderStrip() {
  const { signedIn } = useSession();
  const { data: counts } = useQuery({ ...orderCountsQuery, enabled: signedIn });
  useDidShow(() => void refreshOrderCounts());
  return (
    <View className="order-strip">
      <View className="order-strip__head lt-pressable" onClick={() => requireLogin(() => goTo.orders())}>
        <View className="order-strip__title">{words.title}</View>
        <View className="order-strip__all">{words.allOrders}</View>
        <Icon name="chevron-right" size={18} color="var(--lt-hint)" />
      </View>
      <View className="order-strip__trays">
        {trays.map(({ tray, icon }) => (
          <View className="order-strip__tray lt-pressable" key={tray} onClick={() => requireLogin(() => goTo.orders(tray))}>
            <Badge count={(signedIn && counts?.[tray]) || 0}>
              <Icon name={icon} size={26} />
            </Badge>
            {trayWords[tray]}
          </View>
        ))}
      </View>
    </View>
  );
}
