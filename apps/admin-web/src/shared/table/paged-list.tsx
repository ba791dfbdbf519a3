import type { Listed } from '@lintuan/contracts/wire/schemas';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'tdesign-react';
import { Empty } from '../states/empty.tsx';
import { DataTable, type DataTableProps } from './data-table.tsx';
import { Pager } from './pager.tsx';
import type { useAddressFilters } from './use-address-filters.ts';

interface PagedListProps<Row>
  extends Pick<DataTableProps<Row>, 'columns' | 'rowKey' | 'what' | 'empty' | 'selected' | 'minWidth' | 'underTabs'> {
  list: Pick<UseQueryResult<Listed<Row>>, 'data' | 'error' | 'refetch' | 'isPlaceholderData'>;
  filters: Pick<ReturnType<typeof useAddressFilters>, 'any' | 'clear' | 'turnTo'>;
  /** Said when there is something, but not what the filters ask for. */
  noMatch: string;
}

/** One page of a list below its filters, and the way to the others. */
export function PagedList<Row>({ list, filters, noMatch, empty, ...table }: PagedListProps<Row>) {
  return (
    <>
      <DataTable
        {...table}
        rows={list.data?.items}
        error={list.error}
        retry={list.refetch}
        stale={list.isPlaceholderData}
        empty={filters.any ? <Empty text={noMatch} action={<Button onClick={filters.clear}>清空筛选</Button>} /> : empty}
      />
      <Pager pagination={list.data?.pagination} onTurn={filters.turnTo} />
    </>
  );
}
