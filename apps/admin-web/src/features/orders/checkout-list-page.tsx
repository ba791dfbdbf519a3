import { useQuery } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { Button, Checkbox, Select } from 'tdesign-react';
import { Card, Page } from '../../shared/layout/page.tsx';
import { Empty } from '../../shared/states/empty.tsx';
import { DataTable } from '../../shared/table/data-table.tsx';
import { DayRange } from '../../shared/table/day-range.tsx';
import { FilterBar } from '../../shared/table/filter-bar.tsx';
import { KeywordInput } from '../../shared/table/keyword-input.tsx';
import { Pager } from '../../shared/table/pager.tsx';
import { useAddressFilters } from '../../shared/table/use-address-filters.ts';
import { checkoutStateWords } from '../../shared/trade-words.ts';
import { optionsOf } from '../../shared/words.ts';
import { type CheckoutFilterName, NUMBER_LENGTH, readCheckoutFilters } from './checkout-filters.ts';
import { checkoutColumns } from './components/checkout-columns.tsx';
import { checkoutsQuery } from './queries/orders.ts';

const stateOptions = optionsOf(checkoutStateWords);

export function CheckoutListPage() {
  const filters = useAddressFilters<CheckoutFilterName>();
  const asked = readCheckoutFilters(filters.get);
  const held = asked.held === 'true';
  const { data, error, refetch, isPlaceholderData } = useQuery(checkoutsQuery({ ...asked, page: filters.page }));

  return (
    <Page title="结算单">
      <Card>
        <FilterBar any={filters.any} onClear={filters.clear}>
          <KeywordInput
            value={filters.get('number')}
            placeholder="结算单号或订单号"
            maxLength={NUMBER_LENGTH}
            onChange={(number) => filters.set({ number })}
          />
          <Select
            value={asked.state}
            options={stateOptions}
            placeholder="全部状态"
            clearable
            onChange={(next) => filters.set({ state: next as string })}
          />
          <DayRange from={filters.get('from')} until={filters.get('until')} onChange={filters.set} />
          <Checkbox checked={held} onChange={(checked) => filters.set({ held: checked ? 'true' : undefined })}>
            只看资金待结算
          </Checkbox>
        </FilterBar>
        <DataTable
          columns={checkoutColumns}
          rows={data?.items}
          rowKey={({ checkoutId }) => checkoutId}
          what="结算单"
          error={error}
          retry={refetch}
          stale={isPlaceholderData}
          minWidth={1140}
          empty={
            filters.any ? (
              <Empty
                text={held && !asked.number ? '没有待结算的资金，都报给微信了' : '没有符合条件的结算单'}
                action={<Button onClick={filters.clear}>清空筛选</Button>}
              />
            ) : (
              <Empty text="还没有结算单，顾客下单后会出现在这里" />
            )
          }
        />
        <Pager pagination={data?.pagination} onTurn={filters.turnTo} />
      </Card>
      <Outlet />
    </Page>
  );
}
