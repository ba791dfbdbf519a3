import type { StockRow } from '@lintuan/contracts/stock/schemas';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from 'react-router';
import { Checkbox } from 'tdesign-react';
import { useCan } from '../../app/session/me.ts';
import { Card, Page } from '../../shared/layout/page.tsx';
import { MerchantFilter } from '../../shared/pickers/merchant-filter.tsx';
import { Empty } from '../../shared/states/empty.tsx';
import type { Column } from '../../shared/table/data-table.tsx';
import { FilterBar } from '../../shared/table/filter-bar.tsx';
import { KeywordInput } from '../../shared/table/keyword-input.tsx';
import { PagedList } from '../../shared/table/paged-list.tsx';
import { useAddressFilters } from '../../shared/table/use-address-filters.ts';
import { skuColumns } from './components/sku-columns.tsx';
import { StockedProduct } from './components/stocked-product.tsx';
import { stockQuery } from './queries/stock.ts';

export function StockPage() {
  const filters = useAddressFilters<'keyword' | 'merchant' | 'low'>();
  const low = filters.get('low') === 'true';
  const list = useQuery(
    stockQuery({ keyword: filters.get('keyword'), merchant: filters.get('merchant'), low: low ? 'true' : undefined, page: filters.page }),
  );

  return (
    <Page title="库存">
      <Card>
        <FilterBar any={filters.any} onClear={filters.clear}>
          <KeywordInput value={filters.get('keyword')} placeholder="商品名称或 SKU 编码" onChange={(keyword) => filters.set({ keyword })} />
          <MerchantFilter value={filters.get('merchant')} onChange={(merchant) => filters.set({ merchant })} />
          <Checkbox checked={low} onChange={(checked) => filters.set({ low: checked ? 'true' : undefined })}>
            只看库存预警
          </Checkbox>
        </FilterBar>
        <PagedList
          list={list}
          filters={filters}
          columns={columns}
          rowKey={({ skuId }) => skuId}
          what="库存"
          minWidth={1040}
          noMatch={low ? '没有需要补货的商品，真好' : '没有符合条件的库存'}
          empty={<Empty text="还没有库存，先新建商品再入库" action={<Link to="/products">去商品</Link>} />}
        />
      </Card>
      <Outlet />
    </Page>
  );
}

const columns: Column<StockRow>[] = [
  { key: 'product', title: '商品', render: (row) => <StockedProduct row={row} /> },
  { key: 'merchant', title: '商家', width: 140, render: ({ merchantName }) => merchantName },
  ...skuColumns,
  { key: 'actions', title: '操作', width: 96, actions: true, render: (row) => <OpenLink row={row} /> },
];

function OpenLink({ row: { productId, skuId } }: { row: StockRow }) {
  const { search } = useLocation();
  const can = useCan();
  return <Link to={`/stock/${productId}/${skuId}${search}`}>{can('stock.adjust') ? '调整' : '流水'}</Link>;
}
