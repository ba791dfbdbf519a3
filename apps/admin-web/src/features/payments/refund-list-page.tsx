import type { RefundRow, RefundState } from '@lintuan/contracts/payments/schemas';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { DrawerLink } from '../../shared/drawers/drawer-link.tsx';
import { Card, Page } from '../../shared/layout/page.tsx';
import { Tabs } from '../../shared/layout/tabs.tsx';
import { Empty } from '../../shared/states/empty.tsx';
import type { Column } from '../../shared/table/data-table.tsx';
import { FilterBar } from '../../shared/table/filter-bar.tsx';
import { FilterSelect } from '../../shared/table/filter-select.tsx';
import { KeywordInput } from '../../shared/table/keyword-input.tsx';
import { PagedList } from '../../shared/table/paged-list.tsx';
import { useAddressFilters } from '../../shared/table/use-address-filters.ts';
import { refundCauseWords, refundStateWords } from '../../shared/trade-words.ts';
import { optionsOf } from '../../shared/words.ts';
import { refundColumns } from './components/refund-columns.tsx';
import { RetryRefund } from './components/retry-refund.tsx';
import { NUMBER_LENGTH, type RefundFilterName, readRefundFilters } from './payment-filters.ts';
import css from './payments.module.css';
import { refundsQuery } from './queries/payments.ts';

const causeOptions = optionsOf(refundCauseWords);
/** What failed waits for a person, so it comes first. */
const tabs: Record<RefundState | 'all', string> = {
  all: '全部',
  failed: refundStateWords.failed.word,
  requested: refundStateWords.requested.word,
  processing: refundStateWords.processing.word,
  succeeded: refundStateWords.succeeded.word,
};

export function RefundListPage() {
  const filters = useAddressFilters<RefundFilterName>();
  const asked = readRefundFilters(filters.get);
  const list = useQuery(refundsQuery({ ...asked, page: filters.page }));
  const { data: failed } = useQuery(refundsQuery({ state: 'failed', limit: 1 }));

  return (
    <Page title="退款">
      <Card>
        <Tabs
          tabs={tabs}
          chosen={asked.state ?? 'all'}
          counts={{ failed: failed?.pagination.total ?? 0 }}
          onChoose={(state) => filters.set({ state: state === 'all' ? undefined : state })}
        />
        <FilterBar any={filters.any} onClear={filters.clear}>
          <KeywordInput
            value={filters.get('number')}
            placeholder="退款、支付或微信单号"
            maxLength={NUMBER_LENGTH}
            onChange={(number) => filters.set({ number })}
          />
          <FilterSelect value={asked.cause} options={causeOptions} placeholder="全部原因" onChange={(cause) => filters.set({ cause })} />
        </FilterBar>
        <PagedList
          list={list}
          filters={filters}
          columns={columns}
          rowKey={({ refundId }) => refundId}
          what="退款"
          underTabs
          minWidth={1140}
          noMatch={asked.state === 'failed' ? '没有失败的退款，都退回去了' : '没有符合条件的退款'}
          empty={<Empty text="还没有退款" />}
        />
      </Card>
      <Outlet />
    </Page>
  );
}

const columns: Column<RefundRow>[] = [
  refundColumns.number,
  { key: 'payment', title: '支付单号', width: 284, render: ({ outTradeNo }) => <span className={css.number}>{outTradeNo}</span> },
  { ...refundColumns.cause, width: 160 },
  { ...refundColumns.amount, width: 104 },
  { ...refundColumns.state, width: 188 },
  {
    key: 'actions',
    title: '操作',
    width: 112,
    actions: true,
    render: (refund) => (
      <>
        <RetryRefund refund={refund} />
        <DrawerLink kind="payment" id={refund.paymentId}>
          支付
        </DrawerLink>
      </>
    ),
  },
];
