import type { Movement } from '@lintuan/contracts/stock/schemas';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Empty } from '../../../shared/states/empty.tsx';
import { type Column, DataTable } from '../../../shared/table/data-table.tsx';
import { LoadMore } from '../../../shared/table/load-more.tsx';
import { sayTime } from '../../../shared/time/say-time.ts';
import { movementWords } from '../../../shared/words.ts';
import { movementsQuery } from '../queries/movements.ts';
import css from '../stock.module.css';

export function Movements({ skuId }: { skuId: string }) {
  const list = useInfiniteQuery(movementsQuery(skuId));
  return (
    <>
      <DataTable
        columns={columns}
        rows={list.data?.pages.flatMap(({ items }) => items)}
        rowKey={({ movementId }) => movementId}
        what="流水"
        error={list.error}
        retry={list.refetch}
        minWidth={680}
        empty={<Empty text="还没有流水，入库后会记在这里" />}
      />
      <LoadMore list={list} />
    </>
  );
}

const columns: Column<Movement>[] = [
  { key: 'at', title: '时间', width: 116, render: ({ at }) => <div className={css.code}>{sayTime(at)}</div> },
  { key: 'kind', title: '类型', width: 96, render: ({ kind }) => movementWords[kind] },
  {
    key: 'onHand',
    title: '在库',
    width: 124,
    numeric: true,
    render: ({ onHandDelta, onHandAfter }) => <Delta by={onHandDelta} after={onHandAfter} />,
  },
  {
    key: 'locked',
    title: '占用',
    width: 124,
    numeric: true,
    render: ({ lockedDelta, lockedAfter }) => <Delta by={lockedDelta} after={lockedAfter} />,
  },
  {
    key: 'reason',
    title: '原因',
    render: ({ reason, actorName }) => (
      <>
        {reason} <span className={css.quiet}>{actorName}</span>
      </>
    ),
  },
];

const Delta = ({ by, after }: { by: number; after: number }) => (
  <>
    {by !== 0 && <b>{by > 0 ? `+${by}` : `−${-by}`} </b>}
    <span className={css.quiet}>余 {after}</span>
  </>
);
