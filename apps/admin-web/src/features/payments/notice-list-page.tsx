import type { NoticeOutcome } from '@lintuan/contracts/payments/schemas';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { Button, Radio } from 'tdesign-react';
import { Card, Page } from '../../shared/layout/page.tsx';
import { Empty } from '../../shared/states/empty.tsx';
import { DataTable } from '../../shared/table/data-table.tsx';
import { LoadMore } from '../../shared/table/load-more.tsx';
import { useAddressFilters } from '../../shared/table/use-address-filters.ts';
import { noticeOutcomeWords } from '../../shared/trade-words.ts';
import { noticeColumns } from './components/notice-columns.tsx';
import { PaymentTabs } from './components/payment-tabs.tsx';
import { type NoticeFilterName, readNoticeOutcome } from './payment-filters.ts';
import css from './payments.module.css';
import { noticesQuery } from './queries/notices.ts';

/** What wants a look comes first. */
const outcomes: NoticeOutcome[] = ['flagged', 'ignored', 'known', 'applied'];
const outcomeOptions = outcomes.map((value) => ({ value, label: noticeOutcomeWords[value].word }));
const emptyWords: Record<NoticeOutcome, string> = {
  flagged: '没有异常的通知，收到的都对得上',
  ignored: '没有与我们无关的通知',
  known: '没有重复告诉我们的通知',
  applied: '还没有处理过通知，顾客付款后会出现在这里',
};

export function NoticeListPage() {
  const filters = useAddressFilters<NoticeFilterName>();
  const outcome = readNoticeOutcome(filters.get);
  const list = useInfiniteQuery(noticesQuery(outcome));

  return (
    <Page title="支付通知">
      <Card>
        <PaymentTabs />
        <search className={css.outcomes}>
          <Radio.Group
            theme="button"
            variant="default-filled"
            value={outcome}
            options={outcomeOptions}
            onChange={(next) => filters.set({ outcome: next === 'flagged' ? undefined : (next as string) })}
          />
        </search>
        <DataTable
          columns={noticeColumns}
          rows={list.data?.pages.flatMap(({ items }) => items)}
          rowKey={({ noticeId }) => noticeId}
          what="支付通知"
          error={list.error}
          retry={list.refetch}
          stale={list.isPlaceholderData}
          underTabs
          minWidth={1136}
          empty={
            <Empty
              text={emptyWords[outcome]}
              action={outcome === 'flagged' ? undefined : <Button onClick={filters.clear}>看异常的通知</Button>}
            />
          }
        />
        <LoadMore list={list} />
      </Card>
      <Outlet />
    </Page>
  );
}
