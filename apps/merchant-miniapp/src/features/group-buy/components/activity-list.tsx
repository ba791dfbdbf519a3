import type { ActivityState } from '@lintuan/contracts/group-buy/schemas';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { restartPages } from '@lintuan/miniapp-shell/list/restart-pages.ts';
import { EndlessList, usePullRefresh } from '@lintuan/miniapp-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { CardList } from '../../../app/list/card-list.tsx';
import { useFreshOnShow } from '../../../app/list/use-fresh-on-show.ts';
import { queryClient } from '../../../app/query-client.ts';
import { activitiesQuery } from '../queries/activities.ts';
import { emptyActivities } from '../state-words.ts';
import { ActivityCard } from './activity-card.tsx';
import { CardSkeleton } from './card-skeleton.tsx';

export function ActivityList({ state }: { state: ActivityState }) {
  const options = activitiesQuery(state);
  const query = useInfiniteQuery(options);
  const activities = query.data?.pages.flatMap((page) => page.items) ?? [];
  useFreshOnShow(options.queryKey);
  usePullRefresh(() => restartPages(queryClient, options.queryKey));
  return (
    <EndlessList
      query={query}
      skeleton={<CardSkeleton />}
      isEmpty={activities.length === 0}
      empty={{ picture: 'group', text: emptyActivities[state] }}
      errorText={errorWords}
    >
      {(footer) => (
        <CardList>
          {activities.map((activity) => (
            <ActivityCard key={activity.activityId} activity={activity} />
          ))}
          {footer}
        </CardList>
      )}
    </EndlessList>
  );
}
