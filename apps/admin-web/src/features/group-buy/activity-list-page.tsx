import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from 'react-router';
import { AddIcon } from 'tdesign-icons-react';
import { Button } from 'tdesign-react';
import { useCan } from '../../app/session/me.ts';
import { Card, Page } from '../../shared/layout/page.tsx';
import { MerchantFilter } from '../../shared/pickers/merchant-filter.tsx';
import { Empty } from '../../shared/states/empty.tsx';
import { FilterBar } from '../../shared/table/filter-bar.tsx';
import { FilterSelect } from '../../shared/table/filter-select.tsx';
import { PagedList } from '../../shared/table/paged-list.tsx';
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
  const list = useQuery(activitiesQuery({ ...asked, page: filters.page }));
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
          <FilterSelect value={asked.state} options={stateOptions} placeholder="全部状态" onChange={(state) => filters.set({ state })} />
          <MerchantFilter value={asked.merchant} onChange={(merchant) => filters.set({ merchant, product: undefined })} />
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
        <PagedList
          list={list}
          filters={filters}
          columns={activityColumns}
          rowKey={({ activityId }) => activityId}
          what="拼团活动"
          selected={kind === 'activity' ? id : undefined}
          underTabs
          minWidth={1180}
          noMatch="没有符合条件的活动"
          empty={<Empty text="还没有拼团活动" action={create} />}
        />
      </Card>
      <Outlet />
    </Page>
  );
}
