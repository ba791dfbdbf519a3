import type { OrderTray } from '@lintuan/contracts/orders/schemas';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from 'react-router';
import { Card, Page } from '../../shared/layout/page.tsx';
import { Tabs } from '../../shared/layout/tabs.tsx';
import { Empty } from '../../shared/states/empty.tsx';
import { PagedList } from '../../shared/table/paged-list.tsx';
import { useAddressFilters } from '../../shared/table/use-address-filters.ts';
import { trayWords } from '../../shared/trade-words.ts';
import { ExportButton } from './components/export-button.tsx';
import { orderColumns } from './components/order-columns.tsx';
import { OrderFilterBar } from './components/order-filter-bar.tsx';
import { isHalfPhone, type OrderFilterName, readOrderFilters } from './order-filters.ts';
import { orderCountsQuery, ordersQuery } from './queries/orders.ts';

const trays = { all: '全部', ...trayWords };

export function OrderListPage() {
  const filters = useAddressFilters<OrderFilterName>();
  const asked = readOrderFilters(filters.get);
  const halfPhone = isHalfPhone(filters.get('phone'));
  const shown = useOpenDrawer();
  const { data: counts } = useQuery(orderCountsQuery);
  const list = useQuery({ ...ordersQuery({ ...asked, page: filters.page }), enabled: !halfPhone });

  return (
    <Page title="订单" actions={<ExportButton query={asked} disabled={halfPhone || !list.data || list.data.pagination.total === 0} />}>
      <Card>
        <Tabs<OrderTray | 'all'>
          tabs={trays}
          chosen={asked.tray ?? 'all'}
          counts={counts}
          onChoose={(tray) => filters.set({ tray: tray === 'all' ? undefined : tray })}
        />
        <OrderFilterBar filters={filters} />
        {halfPhone ? (
          <Empty text="手机号还没填完：填 11 位，或只填后四位" />
        ) : (
          <PagedList
            list={list}
            filters={filters}
            columns={orderColumns}
            rowKey={({ orderId }) => orderId}
            what="订单"
            selected={shown}
            underTabs
            minWidth={1080}
            noMatch="没有符合条件的订单"
            empty={<Empty text="还没有订单，顾客下单后会出现在这里" />}
          />
        )}
      </Card>
      <Outlet />
    </Page>
  );
}

/** The order whose drawer lies over the list. */
function useOpenDrawer(): string | undefined {
  const [, , kind, id] = useLocation().pathname.split('/');
  return kind === 'order' ? id : undefined;
}
