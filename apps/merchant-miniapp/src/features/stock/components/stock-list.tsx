import type { StockRow as Row } from '@lintuan/contracts/stock/schemas';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { restartPages } from '@lintuan/miniapp-shell/list/restart-pages.ts';
import { type EmptyProps, EndlessList, usePullRefresh } from '@lintuan/miniapp-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { CardList } from '../../../app/list/card-list.tsx';
import { useFreshOnShow } from '../../../app/list/use-fresh-on-show.ts';
import { queryClient } from '../../../app/query-client.ts';
import { goTo } from '../../../app/routes/go-to.ts';
import { useCan } from '../../../app/session/me.ts';
import { type StockFilter, stockQuery } from '../queries/stock.ts';
import { rowAction, skuName } from '../view-model.ts';
import { StockRow } from './stock-row.tsx';
import { StockSkeleton } from './stock-skeleton.tsx';

const stockKey = ['stock'];

/** SKUs of a filter with their stock; a tap leads to where it is changed. */
export function StockList({ filter, empty }: { filter: StockFilter; empty: EmptyProps }) {
  const can = useCan();
  const options = stockQuery(filter);
  const query = useInfiniteQuery(options);
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  useFreshOnShow(stockKey);
  usePullRefresh(() => restartPages(queryClient, options.queryKey));

  const openRow = (row: Row) => {
    if (rowAction(can('stock.adjust')) === 'change') goTo.stockChange(row);
    else goTo.movements({ skuId: row.skuId, name: skuName(row) });
  };

  return (
    <EndlessList query={query} skeleton={<StockSkeleton />} isEmpty={rows.length === 0} empty={empty} errorText={errorWords}>
      {(footer) => (
        <CardList>
          {rows.map((row) => (
            <StockRow key={row.skuId} row={row} onOpen={() => openRow(row)} />
          ))}
          {footer}
        </CardList>
      )}
    </EndlessList>
  );
}
