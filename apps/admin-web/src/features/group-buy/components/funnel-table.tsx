import type { GroupFigures } from '@lintuan/contracts/group-buy/managed-schemas';
import { yuan } from '../../../shared/money/price.ts';
import { Empty } from '../../../shared/states/empty.tsx';
import { type Column, DataTable } from '../../../shared/table/data-table.tsx';

type Day = GroupFigures['days'][number];

/** The same in figures, the latest day first. */
export const FunnelTable = ({ days }: { days: Day[] }) => (
  <DataTable
    columns={columns}
    rows={days.toReversed()}
    rowKey={({ day }) => day}
    what="每天的数字"
    retry={() => undefined}
    minWidth={700}
    empty={<Empty text="还没有数字" />}
  />
);

const columns: Column<Day>[] = [
  { key: 'day', title: '日期', width: 112, render: ({ day }) => day },
  { key: 'views', title: '浏览', width: 72, numeric: true, render: ({ views }) => views },
  { key: 'starts', title: '开团', width: 64, numeric: true, render: ({ starts }) => starts },
  { key: 'joins', title: '参团', width: 64, numeric: true, render: ({ joins }) => joins },
  { key: 'formed', title: '成团', width: 64, numeric: true, render: ({ formed }) => formed },
  { key: 'failed', title: '未成团', width: 72, numeric: true, render: ({ failed }) => failed },
  { key: 'newcomers', title: '新顾客', width: 72, numeric: true, render: ({ newcomers }) => newcomers },
  { key: 'pieces', title: '件数', width: 64, numeric: true, render: ({ pieces }) => pieces },
  { key: 'sold', title: '金额', width: 104, numeric: true, render: ({ soldFen }) => yuan(soldFen) },
];
