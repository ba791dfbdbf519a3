import type { StockRow } from '@lintuan/contracts/stock/schemas';
import { StateTag } from '../../../shared/layout/state-tag.tsx';
import type { Column } from '../../../shared/table/data-table.tsx';
import css from '../stock.module.css';

export const skuColumns: Column<StockRow>[] = [
  { key: 'onHand', title: '在库', width: 88, numeric: true, render: ({ onHand }) => onHand },
  { key: 'locked', title: '占用', width: 88, numeric: true, render: ({ locked }) => locked },
  { key: 'available', title: '可售', width: 132, numeric: true, render: (row) => <Available row={row} /> },
  { key: 'lowStockAt', title: '预警线', width: 88, numeric: true, render: ({ lowStockAt }) => lowStockAt || '—' },
];

const Available = ({ row: { available, low } }: { row: StockRow }) => (
  <span className={css.available} data-low={low || undefined}>
    {low && <StateTag tone={available === 0 ? 'bad' : 'warm'}>{available === 0 ? '无货' : '偏低'}</StateTag>}
    <b>{available}</b>
  </span>
);
