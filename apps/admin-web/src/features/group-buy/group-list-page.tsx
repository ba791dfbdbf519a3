import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from 'react-router';
import { Card, Page } from '../../shared/layout/page.tsx';
import { MerchantFilter } from '../../shared/pickers/merchant-filter.tsx';
import { Empty } from '../../shared/states/empty.tsx';
import { FilterBar } from '../../shared/table/filter-bar.tsx';
import { FilterSelect } from '../../shared/table/filter-select.tsx';
import { PagedList } from '../../shared/table/paged-list.tsx';
import { useAddressFilters } from '../../shared/table/use-address-filters.ts';
import { optionsOf } from '../../shared/words.ts';
import { ActivitySelect } from './components/activity-select.tsx';
import { GroupBuyTabs } from './components/group-buy-tabs.tsx';
import { groupColumns } from './components/group-columns.tsx';
import { type GroupFilterName, readGroupFilters } from './group-buy-filters.ts';
import { groupStateWords } from './group-buy-words.ts';
import { groupsQuery } from './queries/groups.ts';

const stateOptions = optionsOf(groupStateWords);

export function GroupListPage() {
  const filters = useAddressFilters<GroupFilterName>();
  const asked = readGroupFilters(filters.get);
  const [, , , kind, id] = useLocation().pathname.split('/');
  const list = useQuery(groupsQuery({ ...asked, page: filters.page }));

  return (
    <Page title="拼团">
      <Card>
        <GroupBuyTabs />
        <FilterBar any={filters.any} onClear={filters.clear}>
          <FilterSelect value={asked.state} options={stateOptions} placeholder="全部状态" onChange={(state) => filters.set({ state })} />
          <MerchantFilter value={asked.merchant} onChange={(merchant) => filters.set({ merchant, activity: undefined })} />
          <ActivitySelect value={asked.activity} merchant={asked.merchant} onChange={(activity) => filters.set({ activity })} />
        </FilterBar>
        <PagedList
          list={list}
          filters={filters}
          columns={groupColumns}
          rowKey={({ groupId }) => groupId}
          what="团"
          selected={kind === 'group' ? id : undefined}
          underTabs
          minWidth={1180}
          noMatch="没有符合条件的团"
          empty={<Empty text="还没有人开团，活动发布后会出现在这里" />}
        />
      </Card>
      <Outlet />
    </Page>
  );
}
