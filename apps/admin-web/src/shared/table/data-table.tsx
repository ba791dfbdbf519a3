import type { ReactNode } from 'react';
import { Bone } from '../states/bone.tsx';
import { Failed } from '../states/failed.tsx';
import css from './data-table.module.css';

export interface Column<Row> {
  key: string;
  title: ReactNode;
  render: (row: Row) => ReactNode;
  width?: number;
  /** Numbers read from the right. */
  numeric?: boolean;
  /** Row actions stay in sight at the right edge. */
  actions?: boolean;
}

export interface DataTableProps<Row> {
  columns: Column<Row>[];
  rows: Row[] | undefined;
  rowKey: (row: Row) => string;
  what: string;
  empty: ReactNode;
  error?: Error | null;
  retry: () => void;
  /** Rows of the page before, while the next one is on its way. */
  stale?: boolean;
  selected?: string | null;
  onRow?: (row: Row) => void;
  minWidth?: number;
  /** Leaves room for tabs above, so that the pager below stays in sight. */
  underTabs?: boolean;
}

export function DataTable<Row>({
  columns,
  rows,
  error,
  retry,
  what,
  empty,
  stale,
  minWidth = 880,
  underTabs,
  ...body
}: DataTableProps<Row>) {
  if (error && !rows) return <Failed error={error} retry={retry} what={what} />;
  if (rows?.length === 0) return empty;
  return (
    <div className={css.frame} data-stale={stale || undefined} data-under-tabs={underTabs}>
      <table className={css.table} style={{ minWidth }} aria-label={what} aria-busy={!rows || stale}>
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ key, title, numeric, actions }) => (
              <th key={key} scope="col" data-numeric={numeric} data-actions={actions}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows ? <Rows columns={columns} rows={rows} {...body} /> : <BoneRows columns={columns} />}</tbody>
      </table>
    </div>
  );
}

type RowsProps<Row> = Pick<DataTableProps<Row>, 'columns' | 'rowKey' | 'selected' | 'onRow'> & { rows: Row[] };

function Rows<Row>({ columns, rows, rowKey, selected, onRow }: RowsProps<Row>) {
  return rows.map((row) => {
    const key = rowKey(row);
    return (
      <tr key={key} data-selected={selected === key || undefined} data-pressable={onRow && true} onClick={onRow && (() => onRow(row))}>
        {columns.map((column) => (
          <td key={column.key} data-numeric={column.numeric} data-actions={column.actions}>
            {column.actions ? <div className={css.actions}>{column.render(row)}</div> : column.render(row)}
          </td>
        ))}
      </tr>
    );
  });
}

const BONE_ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

function BoneRows<Row>({ columns }: { columns: Column<Row>[] }) {
  return BONE_ROWS.map((row) => (
    <tr key={row}>
      {columns.map(({ key, numeric }) => (
        <td key={key} data-numeric={numeric}>
          <Bone width={numeric ? 48 : '70%'} />
        </td>
      ))}
    </tr>
  ));
}
