import type { ManagedOrder } from '@lintuan/contracts/orders/schemas';
import { Button, SafeBottom, SubmitButton } from '@lintuan/miniapp-ui';
import type { OrderAction } from '../order-actions.ts';
import { usePrepare } from '../use-prepare.ts';
import { words } from '../words.ts';

interface OrderBarProps {
  order: ManagedOrder;
  actions: OrderAction[];
  onShip: () => void;
}

export function OrderBar({ order, actions, onShip }: OrderBarProps) {
  const prepare = usePrepare(order.orderId);
  if (!actions.includes('prepare') && !actions.includes('ship')) return null;
  return (
    <SafeBottom>
      {actions.includes('prepare') && (
        <SubmitButton tone="light" onSubmit={prepare}>
          {words.prepare}
        </SubmitButton>
      )}
      {actions.includes('ship') && (
        <Button size="large" pill block onClick={onShip}>
          {words.ship}
        </Button>
      )}
    </SafeBottom>
  );
}
