import { BackTop, usePullRefresh } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { paths } from '../../../app/routes/paths.ts';
import { useShare } from '../../../app/share/use-share.ts';
import { EndlessOffers } from '../../../features/group-offers/components/endless-offers.tsx';
import { OfferFilters } from '../../../features/group-offers/components/offer-filters.tsx';
import { type OfferFilter, refreshActivities } from '../../../features/group-offers/queries/activities.ts';
import { words } from '../../../features/group-offers/words.ts';
import './index.less';

export default function GroupListPage() {
  const [filter, setFilter] = useState<OfferFilter>({ sort: 'default' });
  useShare({ title: words.share, path: paths.groupList });
  usePullRefresh(() => refreshActivities(filter));

  return (
    <View className="group-list">
      <View className="group-list__filters">
        <OfferFilters filter={filter} onChange={setFilter} />
      </View>
      <View className="group-list__body">
        <EndlessOffers
          filter={filter}
          isFiltered={filter.size !== undefined || filter.newcomers !== undefined}
          onClear={() => setFilter({ sort: filter.sort })}
        />
      </View>
      <BackTop />
    </View>
  );
}
