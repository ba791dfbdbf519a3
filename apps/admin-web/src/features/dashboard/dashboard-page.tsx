import { useQuery } from '@tanstack/react-query';
import { Radio } from 'tdesign-react';
import { Card, Page } from '../../shared/layout/page.tsx';
import { Failed } from '../../shared/states/failed.tsx';
import { oneOf } from '../../shared/table/address-filters.ts';
import { useAddressFilters } from '../../shared/table/use-address-filters.ts';
import { DashboardBones } from './components/dashboard-bones.tsx';
import { TodayFigures } from './components/today-figures.tsx';
import { TodoList } from './components/todo-list.tsx';
import { TopProducts } from './components/top-products.tsx';
import { TrendChart } from './components/trend-chart.tsx';
import { TrendTable } from './components/trend-table.tsx';
import css from './dashboard.module.css';
import { dashboardQuery } from './queries/dashboard.ts';

const spans = ['7', '30', '90'] as const;
const spanOptions = spans.map((value) => ({ value, label: `近 ${value} 天` }));

export function DashboardPage() {
  const filters = useAddressFilters<'days'>();
  const span = oneOf(spans, filters.get('days')) ?? '30';
  const { data, error, refetch, isPlaceholderData } = useQuery(dashboardQuery(Number(span)));
  const chooser = (
    <Radio.Group
      theme="button"
      variant="default-filled"
      value={span}
      options={spanOptions}
      onChange={(next) => filters.set({ days: next === '30' ? undefined : (next as string) })}
    />
  );

  return (
    <Page title="概览">
      {data ? (
        <>
          <TodayFigures today={data.today} yesterday={data.yesterday} />
          <div className={css.halves}>
            <Card title="走势" extra={chooser}>
              <div className={css.trend} data-stale={isPlaceholderData || undefined}>
                <TrendChart key={data.days.length} days={data.days} />
                <TrendTable days={data.days} />
              </div>
            </Card>
            <div>
              <Card title="要处理的事">
                <TodoList dashboard={data} />
              </Card>
              <Card title={`近 ${data.days.length} 天卖得好的`}>
                <TopProducts products={data.topProducts} />
              </Card>
            </div>
          </div>
        </>
      ) : error ? (
        <Card>
          <Failed error={error} retry={refetch} what="概览" />
        </Card>
      ) : (
        <DashboardBones />
      )}
    </Page>
  );
}
