import type { DayFigures } from '@lintuan/contracts/statistics/schemas';
import { yuan } from '../../../shared/money/price.ts';
import { Empty } from '../../../shared/states/empty.tsx';
import { type Column, DataTable } from '../../../shared/table/data-table.tsx';
import css from '../dashboard.module.css';
import { revenueOf } from '../dashboard-words.ts';

/** The chart in figures, for whoever reads rather than looks. */
export const TrendTable = ({ days }: { days: DayFigures[] }) => (
  <details className={css.details}>
    <summary>看每天的数字</summary>
    <DataTable
      columns={columns}
      rows={days.toReversed()}
      rowKey={({ day }) => day}
      what="每天的数字"
      retry={() => undefined}
      minWidth={640}
      empty={<Empty text="还没有数字" />}
    />
  </details>
);

const columns: Column<DayFigures>[] = [
  { key: 'day', title: '日期', render: ({ day }) => day },
  { key: 'placed', title: '下单', width: 80, numeric: true, render: ({ ordersPlaced }) => ordersPlaced },
  { key: 'paid', title: '付款', width: 80, numeric: true, render: ({ ordersPaid }) => ordersPaid },
  { key: 'buyers', title: '顾客', width: 80, numeric: true, render: ({ buyers }) => buyers },
  { key: 'amount', title: '付款金额', width: 120, numeric: true, render: ({ paidFen }) => yuan(paidFen) },
  { key: 'refunded', title: '退款', width: 112, numeric: true, render: ({ refundedFen }) => yuan(refundedFen) },
  { key: 'revenue', title: '净收入', width: 120, numeric: true, render: (day) => yuan(revenueOf(day)) },
];
