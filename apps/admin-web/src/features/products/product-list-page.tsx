import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from 'react-router';
import { AddIcon } from 'tdesign-icons-react';
import { Button } from 'tdesign-react';
import { useCan } from '../../app/session/me.ts';
import { Card, Page } from '../../shared/layout/page.tsx';
import { Empty } from '../../shared/states/empty.tsx';
import { oneOf } from '../../shared/table/address-filters.ts';
import { PagedList } from '../../shared/table/paged-list.tsx';
import { useAddressFilters } from '../../shared/table/use-address-filters.ts';
import { productColumns } from './components/product-columns.tsx';
import { type FilterName, ProductFilters } from './components/product-filters.tsx';
import { productsQuery } from './queries/products.ts';

export function ProductListPage() {
  const filters = useAddressFilters<FilterName>();
  const can = useCan();
  const list = useQuery(
    productsQuery({
      keyword: filters.get('keyword'),
      shelf: oneOf(['draft', 'on', 'off'], filters.get('shelf')),
      category: filters.get('category'),
      merchant: filters.get('merchant'),
      page: filters.page,
    }),
  );
  const create = can('catalog.edit') && (
    <Link to="/products/new">
      <Button icon={<AddIcon />}>新建商品</Button>
    </Link>
  );

  return (
    <Page title="商品" actions={create}>
      <Card>
        <ProductFilters filters={filters} />
        <PagedList
          list={list}
          filters={filters}
          columns={productColumns}
          rowKey={({ productId }) => productId}
          what="商品"
          minWidth={1080}
          noMatch="没有符合条件的商品"
          empty={<Empty text="还没有商品，从第一件开始吧" action={create} />}
        />
      </Card>
      <Outlet />
    </Page>
  );
}
