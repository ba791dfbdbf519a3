import type { StockRow } from '@lintuan/contracts/stock/schemas';
import { useState } from 'react';
import { useCan } from '../../../app/session/me.ts';
import { Tabs } from '../../../shared/layout/tabs.tsx';
import { AdjustForm } from './adjust-form.tsx';
import { LowStockForm } from './low-stock-form.tsx';
import { Movements } from './movements.tsx';

const tabs = { adjust: '调整库存', low: '预警线', movements: '流水' };

export function SkuPanel({ row }: { row: StockRow }) {
  const mayAdjust = useCan()('stock.adjust');
  const [tab, setTab] = useState<keyof typeof tabs>(mayAdjust ? 'adjust' : 'movements');
  return (
    <>
      <Tabs tabs={mayAdjust ? tabs : { movements: tabs.movements }} chosen={tab} onChoose={setTab} />
      {tab === 'adjust' && <AdjustForm row={row} />}
      {tab === 'low' && <LowStockForm row={row} />}
      {tab === 'movements' && <Movements skuId={row.skuId} />}
    </>
  );
}
