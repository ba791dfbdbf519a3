import type { Dashboard } from '@lintuan/contracts/statistics/schemas';
import { Cell, CellGroup } from '@lintuan/miniapp-ui';
import { goTo } from '../../../app/routes/go-to.ts';
import { useCan } from '../../../app/session/me.ts';
import { words } from '../words.ts';

/** What the figures ask someone to do, one tap away. */
export function WaitingWork({ dashboard }: { dashboard: Dashboard }) {
  const can = useCan();
  if (!can('orders.read') && !can('stock.read')) return null;
  return (
    <CellGroup>
      {can('orders.read') && <Cell title={words.toShip} icon="outbox" note={String(dashboard.toShip)} onClick={goTo.orders} />}
      {can('stock.read') && <Cell title={words.lowStock} icon="store" note={String(dashboard.lowStock)} onClick={goTo.stock} />}
    </CellGroup>
  );
}
