import type { ActivityState } from '@lintuan/contracts/group-buy/schemas';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { restartPages } from '@lintuan/miniapp-shell/list/restart-pages.ts';
import { ListFooter, PageState, usePullRefresh } from '@lintuan/miniapp-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useFreshOnShow } from '../../../app/list/use-fresh-on-show.ts';
import { queryClient } from '../../../app/query-client.ts';
import { activitiesQuery } from '../queries/activities.ts';
import { emptyActivities } from '../state-words.ts';
import { ActivityCard } from './activity-card.tsx';
import './card-list.less';
import { CardSkeleton } from './card-skeleton.tsx';

export function ActivityList({ state }: { state: ActivityState }) {
  const options = activitiesQuery(state);
  const query = useInfiniteQuery(options);
  const activities = query.data?.pages.flatMap((page) => page.items) ?? [];
  useFreshOnShow(options.queryKey);
  usePullRefresh(() => restartPages(queryClient, options.queryKey));
  return (
    <PageState
      query={{ ...query, isError: query.isError && !query.isFetchNextPageError }}
      skeleton={<CardSkeleton />}
      isEmpty={() => activities.length === 0}
      empty={{ picture: 'group', text: emptyActivities[state] }}
      errorText={errorWords}
    >
      {() => (
        <View className="card-list">
          {activities.map((activity) => (
            <ActivityCard key={activity.activityId} activity={activity} />
          ))}
          <ListFooter
            hasMore={query.hasNextPage}
            loading={query.isFetchingNextPage}
            failed={query.isFetchNextPageError}
            onMore={() => query.isFetching || query.fetchNextPage()}
          />
        </View>
      )}
    </PageState>
  );
}
