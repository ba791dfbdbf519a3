import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'tdesign-react';
import { Card, Page } from '../../shared/layout/page.tsx';
import { Tabs } from '../../shared/layout/tabs.tsx';
import { Empty } from '../../shared/states/empty.tsx';
import { DataTable } from '../../shared/table/data-table.tsx';
import { LoadMore } from '../../shared/table/load-more.tsx';
import { useAddressFilters } from '../../shared/table/use-address-filters.ts';
import { deliveryColumns } from './components/delivery-columns.tsx';
import { DeliveryFilterBar } from './components/delivery-filter-bar.tsx';
import { type DeliveryFilterName, isPublicId, readDeliveryFilters } from './delivery-filters.ts';
import { type DeliveryState, stateWords } from './message-words.ts';
import { deliveriesQuery } from './queries/deliveries.ts';

/** What failed may want a look, so it comes first. */
const tabs: Record<DeliveryState | 'all', string> = {
  all: '全部',
  failed: stateWords.failed.word,
  waiting: stateWords.waiting.word,
  sending: stateWords.sending.word,
  skipped: stateWords.skipped.word,
  sent: stateWords.sent.word,
};

export function DeliveryListPage() {
  const filters = useAddressFilters<DeliveryFilterName>();
  const asked = readDeliveryFilters(filters.get);
  const wrongWho = filters.get('who') !== undefined && !isPublicId(filters.get('who'));
  const list = useInfiniteQuery(deliveriesQuery(asked));

  return (
    <Page title="消息发送">
      <Card>
        <Tabs tabs={tabs} chosen={asked.state ?? 'all'} onChoose={(state) => filters.set({ state: state === 'all' ? undefined : state })} />
        <DeliveryFilterBar filters={filters} />
        <DataTable
          columns={deliveryColumns((who) => filters.set({ who }))}
          rows={wrongWho ? [] : list.data?.pages.flatMap(({ items }) => items)}
          rowKey={({ messageId, channel }) => `${messageId}:${channel}`}
          what="消息发送"
          error={list.error}
          retry={list.refetch}
          stale={list.isPlaceholderData}
          underTabs
          minWidth={1120}
          empty={
            filters.any ? (
              <Empty
                text={wrongWho ? '收件人编号不正确，应为 20 位' : asked.state === 'failed' ? '没有发送失败的消息' : '没有符合条件的消息'}
                action={<Button onClick={filters.clear}>清空筛选</Button>}
              />
            ) : (
              <Empty text="还没有消息，顾客和商家收到的每条消息都会记在这里" />
            )
          }
        />
        {!wrongWho && <LoadMore list={list} />}
      </Card>
    </Page>
  );
}
