import type { ManagedOrderCard } from '@lintuan/contracts/orders/schemas';
import { Button, SubmitButton } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useCan } from '../../../app/session/me.ts';
import { actionsOf } from '../order-actions.ts';
import { usePrepare } from '../use-prepare.ts';
import { words } from '../words.ts';

/** What is done most, straight from the list; the rest waits in the order itself. */
export function OrderCardFoot({ order, onShip }: { order: ManagedOrderCard; onShip: () => void }) {
  const actions = actionsOf(order.state, useCan());
  const prepare = usePrepare(order.orderId);
  if (!actions.includes('prepare') && !actions.includes('ship')) return null;
  return (
    <View className="order-card__foot">
      {actions.includes('prepare') && (
        <SubmitButton tone="light" size="medium" block={false} onSubmit={prepare}>
          {words.prepare}
        </SubmitButton>
      )}
      {actions.includes('ship') && (
        <Button pill onClick={onShip}>
          {words.ship}
        </Button>
      )}
    </View>
  );
}
