import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from 'react-router';
import { Checkbox } from 'tdesign-react';
import { Card, Page } from '../../shared/layout/page.tsx';
import { Empty } from '../../shared/states/empty.tsx';
import { DayRange } from '../../shared/table/day-range.tsx';
import { FilterBar } from '../../shared/table/filter-bar.tsx';
import { FilterSelect } from '../../shared/table/filter-select.tsx';
import { KeywordInput } from '../../shared/table/keyword-input.tsx';
import { PagedList } from '../../shared/table/paged-list.tsx';
import { useAddressFilters } from '../../shared/table/use-address-filters.ts';
import { paymentStateWords } from '../../shared/trade-words.ts';
import { optionsOf } from '../../shared/words.ts';
import { paymentColumns } from './components/payment-columns.tsx';
import { PaymentTabs } from './components/payment-tabs.tsx';
import { NUMBER_LENGTH, type PaymentFilterName, readPaymentFilters } from './payment-filters.ts';
import { paymentsQuery } from './queries/payments.ts';

const stateOptions = optionsOf(paymentStateWords);

export function PaymentListPage() {
  const filters = useAddressFilters<PaymentFilterName>();
  const asked = readPaymentFilters(filters.get);
  const flagged = asked.flagged === 'true';
  const [, , , shown] = useLocation().pathname.split('/');
  const list = useQuery(paymentsQuery({ ...asked, page: filters.page }));

  return (
    <Page title="支付">
      <Card>
        <PaymentTabs />
        <FilterBar any={filters.any} onClear={filters.clear}>
          <KeywordInput
            value={filters.get('number')}
            placeholder="支付、微信或结算单号"
            maxLength={NUMBER_LENGTH}
            onChange={(number) => filters.set({ number })}
          />
          <FilterSelect value={asked.state} options={stateOptions} placeholder="全部状态" onChange={(state) => filters.set({ state })} />
          <DayRange from={filters.get('from')} until={filters.get('until')} onChange={filters.set} />
          <Checkbox checked={flagged} onChange={(checked) => filters.set({ flagged: checked ? 'true' : undefined })}>
            只看有异常通知
          </Checkbox>
        </FilterBar>
        <PagedList
          list={list}
          filters={filters}
          columns={paymentColumns}
          rowKey={({ paymentId }) => paymentId}
          what="支付"
          selected={shown}
          underTabs
          minWidth={1040}
          noMatch={flagged && !asked.number ? '没有支付收到异常通知；认不出单号的在「支付通知」里' : '没有符合条件的支付'}
          empty={<Empty text="还没有支付，顾客下单后会出现在这里" />}
        />
      </Card>
      <Outlet />
    </Page>
  );
}
