import { Cell, CellGroup } from '@lintuan/miniapp-ui';
import { goTo } from '../../../app/routes/go-to.ts';
import { useCan } from '../../../app/session/me.ts';
import { words } from '../words.ts';

/** What the owner looks after besides orders and goods. */
export function ShopCells() {
  const can = useCan();
  const groupBuy = can('group_buy.read');
  const statistics = can('statistics.read');
  const fee = can('delivery.edit');
  if (!groupBuy && !statistics && !fee) return null;
  return (
    <CellGroup>
      {groupBuy && <Cell title={words.groupBuy} icon="usergroup" onClick={goTo.groupBuy} />}
      {statistics && <Cell title={words.statistics} icon="chart-bar" onClick={goTo.statistics} />}
      {fee && <Cell title={words.expressFee} icon="vehicle" onClick={goTo.expressFee} />}
    </CellGroup>
  );
}
