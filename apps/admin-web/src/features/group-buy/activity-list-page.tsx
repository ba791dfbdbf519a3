import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from 'react-router';
import { AddIcon } from 'tdesign-icons-react';
import { Button, Select } from 'tdesign-react';
import { useCan } from '../../app/session/me.ts';
import { Card, Page } from '../../shared/layout/page.tsx';
import { MerchantSelect } from '../../shared/pickers/merchant-select.tsx';
import { Empty } from '../../shared/states/empty.tsx';
import { DataTable } from '../../shared/table/data-table.tsx';
import { FilterBar } from '../../shared/table/filter-bar.tsx';
import { Pager } from '../../shared/table/pager.tsx';
import { useAddressFilters } from '../../shared/table/use-address-filters.ts';
import { optionsOf } from '../../shared/words.ts';
import { activityColumns } from './components/activity-columns.tsx';
import { GroupBuyTabs } from './components/group-buy-tabs.tsx';
import { ProductSelect } from './components/product-select.tsx';
import { type ActivityFilterName, readActivityFilters } from './group-buy-filters.ts';
import { activityStateWords } from './group-buy-words.ts';
import { activitiesQuery } from './queries/activities.ts';

const stateOptions = optionsOf(activityStateWords);

export function ActivityListPage() {
  const can = useCan();
  const filters = useAddressFilters<ActivityFilterName>();
  const asked = readActivityFilters(filters.get);
  const [, , kind, id] = useLocation().pathname.split('/');
  const { data, error, refetch, isPlaceholderData } = useQuery(activitiesQuery({ ...asked, page: filters.page }));
  const create = can('group_buy.edit') && (
    <Link to="/group-buy/new">
      <Button icon={<AddIcon />}>新建活动</Button>
    </Link>
  );

  return (
    <Page title="拼团" actions={create}>
      <Card>
        <GroupBuyTabs />
        <FilterBar any={filters.any} onClear={filters.clear}>
          <Select
            value={asked.state}
            options={stateOptions}
            placeholder="全部状态"
            clearable
            onChange={(state) => filters.set({ state: state as string })}
          />
          {can('merchants.read') && (
            <MerchantSelect
              value={asked.merchant}
              placeholder="全部商家"
              clearable
              onChange={(merchant) => filters.set({ merchant, product: undefined })}
            />
          )}
          {can('catalog.read') && (
            <ProductSelect
              value={asked.product}
              merchant={asked.merchant}
              placeholder="全部商品"
              clearable
              onChange={(product) => filters.set({ product })}
            />
          )}
        </FilterBar>
        <DataTable
          columns={activityColumns}
          rows={data?.items}
          rowKey={({ activityId }) => activityId}
          what="拼团活动"
          error={error}
          retry={refetch}
          stale={isPlaceholderData}
          selected={kind === 'activity' ? id : undefined}
          underTabs
          minWidth={1180}
          empty={
            filters.any ? (
              <Empty text="没有符合条件的活动" action={<Button onClick={filters.clear}>清空筛选</Button>} />
            ) : (
              <Empty text="还没有拼团活动" action={create} />
            )
          }
        />
        <Pager pagination={data?.pagination} onTurn={filters.turnTo} />
      </Card>
      <Outlet />
    </Page>
  );
}
