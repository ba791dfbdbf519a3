import { MOST_FIGURE_DAYS } from '@lintuan/contracts/group-buy/limits';
import { useQuery } from '@tanstack/react-query';
import { Card, Page } from '../../shared/layout/page.tsx';
import { MerchantFilter } from '../../shared/pickers/merchant-filter.tsx';
import { Bone, Bones } from '../../shared/states/bone.tsx';
import { Failed } from '../../shared/states/failed.tsx';
import { DayRange } from '../../shared/table/day-range.tsx';
import { FilterBar } from '../../shared/table/filter-bar.tsx';
import { useAddressFilters } from '../../shared/table/use-address-filters.ts';
import { ActivitySelect } from './components/activity-select.tsx';
import { FunnelChart } from './components/funnel-chart.tsx';
import { FunnelTable } from './components/funnel-table.tsx';
import { GroupBuyTabs } from './components/group-buy-tabs.tsx';
import css from './funnel.module.css';
import { type FigureFilterName, readFigureFilters } from './group-buy-filters.ts';
import { figuresQuery } from './queries/activities.ts';

/** How looking becomes buying, over all shops, one shop or one activity. */
export function FiguresPage() {
  const filters = useAddressFilters<FigureFilterName>();
  const { shortened, ...asked } = readFigureFilters(filters.get, new Date());
  const { data, error, refetch, isPlaceholderData } = useQuery(figuresQuery(asked));

  return (
    <Page title="拼团">
      <Card>
        <GroupBuyTabs />
        <FilterBar any={filters.any} onClear={filters.clear}>
          <DayRange from={asked.from} until={asked.until} onChange={filters.set} />
          <MerchantFilter value={asked.merchant} onChange={(merchant) => filters.set({ merchant, activity: undefined })} />
          <ActivitySelect value={asked.activity} merchant={asked.merchant} onChange={(activity) => filters.set({ activity })} />
        </FilterBar>
        {shortened && (
          <p className={css.note}>
            一次最多看 {MOST_FIGURE_DAYS} 天，现在显示 {asked.from} 到 {asked.until}
          </p>
        )}
        {data ? (
          <div className={css.halves} data-stale={isPlaceholderData || undefined}>
            <div>
              <FunnelChart figures={data} />
            </div>
            <FunnelTable days={data.days} />
          </div>
        ) : error ? (
          <Failed error={error} retry={refetch} what="拼团数据" />
        ) : (
          <FigureBones />
        )}
      </Card>
    </Page>
  );
}

const FigureBones = () => (
  <div className={css.halves}>
    <Bones>
      <Bone height={44} />
      <Bone height={44} />
      <Bone height={44} />
      <Bone height={44} />
    </Bones>
    <Bone height={320} />
  </div>
);
