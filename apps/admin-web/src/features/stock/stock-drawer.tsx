import type { StockRow } from '@lintuan/contracts/stock/schemas';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { Button } from 'tdesign-react';
import { SideDrawer } from '../../shared/layout/side-drawer.tsx';
import { Empty } from '../../shared/states/empty.tsx';
import { type Column, DataTable } from '../../shared/table/data-table.tsx';
import { skuColumns } from './components/sku-columns.tsx';
import { SkuPanel } from './components/sku-panel.tsx';
import { productStockQuery } from './queries/stock.ts';
import css from './stock.module.css';

/** The stock of one product: choose a SKU above, act on it below. */
export function StockDrawer() {
  const { productId = '', skuId } = useParams();
  const [chosen, setChosen] = useState(skuId);
  const close = useClose();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(productStockQuery(productId));
  const rows = data?.pages.flatMap(({ items }) => items);
  const row = rows?.find((candidate) => candidate.skuId === chosen) ?? rows?.[0];

  return (
    <SideDrawer title={rows?.[0] ? `${rows[0].productName} · 库存` : '库存'} width={760} onClose={close}>
      <div className={css.skus}>
        <DataTable
          columns={columns}
          rows={rows}
          rowKey={(candidate) => candidate.skuId}
          what="库存"
          error={error}
          retry={refetch}
          selected={row?.skuId}
          onRow={(candidate) => setChosen(candidate.skuId)}
          minWidth={640}
          empty={<Empty text="这个商品还没有 SKU" />}
        />
        {hasNextPage && (
          <Button variant="text" block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            显示更多 SKU
          </Button>
        )}
      </div>
      {row && <SkuPanel key={row.skuId} row={row} />}
    </SideDrawer>
  );
}

const columns: Column<StockRow>[] = [
  {
    key: 'sku',
    title: 'SKU',
    render: ({ specs, code }) => (
      <>
        {specs.join(' / ') || '默认'} <span className={css.code}>{code}</span>
      </>
    ),
  },
  ...skuColumns,
];

/** Back to the page below, with its filters as they were. */
function useClose(): () => void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { productId } = useParams();
  const parent = pathname.startsWith('/stock/')
    ? '/stock'
    : pathname.startsWith('/products/stock/')
      ? '/products'
      : `/products/${productId}`;
  return () => navigate(parent + search);
}
