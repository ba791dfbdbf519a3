import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from 'react-router';
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
import { ActivitySelect } from './components/activity-select.tsx';
import { GroupBuyTabs } from './components/group-buy-tabs.tsx';
import { groupColumns } from './components/group-columns.tsx';
import { type GroupFilterName, readGroupFilters } from './group-buy-filters.ts';
import { groupStateWords } from './group-buy-words.ts';
import { groupsQuery } from './queries/groups.ts';

const stateOptions = optionsOf(groupStateWords);

export function GroupListPage() {
  const can = useCan();
  const filters = useAddressFilters<GroupFilterName>();
  const asked = readGroupFilters(filters.get);
  const [, , , kind, id] = useLocation().pathname.split('/');
  const { data, error, refetch, isPlaceholderData } = useQuery(groupsQuery({ ...asked, page: filters.page }));

  return (
    <Page title="拼团">
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
              onChange={(merchant) => filters.set({ merchant, activity: undefined })}
            />
          )}
          <ActivitySelect value={asked.activity} merchant={asked.merchant} onChange={(activity) => filters.set({ activity })} />
        </FilterBar>
        <DataTable
          columns={groupColumns}
          rows={data?.items}
          rowKey={({ groupId }) => groupId}
          what="团"
          error={error}
          retry={refetch}
          stale={isPlaceholderData}
          selected={kind === 'group' ? id : undefined}
          underTabs
          minWidth={1180}
          empty={
            filters.any ? (
              <Empty text="没有符合条件的团" action={<Button onClick={filters.clear}>清空筛选</Button>} />
            ) : (
              <Empty text="还没有人开团，活动发布后会出现在这里" />
            )
          }
        />
        <Pager pagination={data?.pagination} onTurn={filters.turnTo} />
      </Card>
      <Outlet />
    </Page>
  );
}
