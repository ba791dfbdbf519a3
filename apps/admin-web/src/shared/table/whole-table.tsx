import css from './data-table.module.css';
import { DataTable, type DataTableProps } from './data-table.tsx';

type WholeTableProps<Row> = Pick<DataTableProps<Row>, 'columns' | 'rowKey' | 'what' | 'empty' | 'minWidth'> & { rows: Row[] };

const nothing = () => undefined;

/** A table whose rows are all there, in something that scrolls by itself. */
export const WholeTable = <Row,>(props: WholeTableProps<Row>) => (
  <div className={css.whole}>
    <DataTable {...props} retry={nothing} />
  </div>
);
