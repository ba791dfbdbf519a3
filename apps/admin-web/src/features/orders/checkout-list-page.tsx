import { useQuery } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { Checkbox } from 'tdesign-react';
import { Card, Page } from '../../shared/layout/page.tsx';
import { Empty } from '../../shared/states/empty.tsx';
import { DayRange } from '../../shared/table/day-range.tsx';
import { FilterBar } from '../../shared/table/filter-bar.tsx';
import { FilterSelect } from '../../shared/table/filter-select.tsx';
import { KeywordInput } from '../../shared/table/keyword-input.tsx';
import { PagedList } from '../../shared/table/paged-list.tsx';
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
  const list = useQuery(checkoutsQuery({ ...asked, page: filters.page }));

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
          <FilterSelect value={asked.state} options={stateOptions} placeholder="全部状态" onChange={(state) => filters.set({ state })} />
          <DayRange from={filters.get('from')} until={filters.get('until')} onChange={filters.set} />
          <Checkbox checked={held} onChange={(checked) => filters.set({ held: checked ? 'true' : undefined })}>
            只看资金待结算
          </Checkbox>
        </FilterBar>
        <PagedList
          list={list}
          filters={filters}
          columns={checkoutColumns}
          rowKey={({ checkoutId }) => checkoutId}
          what="结算单"
          minWidth={1140}
          noMatch={held && !asked.number ? '没有待结算的资金，都报给微信了' : '没有符合条件的结算单'}
          empty={<Empty text="还没有结算单，顾客下单后会出现在这里" />}
        />
      </Card>
      <Outlet />
    </Page>
  );
}
