import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { usePullRefresh } from '@lintuan/miniapp-ui';
import { useState } from 'react';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';
import { OrdersScreen } from '../../../features/orders/components/orders-screen.tsx';
import { TrayTabs } from '../../../features/orders/components/tray-tabs.tsx';
import { refreshOrderCounts, refreshOrders, type TrayKey } from '../../../features/orders/queries/orders.ts';
import { trays } from '../../../features/orders/words.ts';

export default function OrdersPage() {
  const asked = useParam('tray');
  const [tray, setTray] = useState<TrayKey>(trays.find((each) => each === asked) ?? 'all');
  usePullRefresh(() => Promise.all([refreshOrders(tray), refreshOrderCounts()]));
  return (
    <SignedInOnly>
      <TrayTabs tray={tray} onChange={setTray} />
      <OrdersScreen key={tray} tray={tray} />
    </SignedInOnly>
  );
}
