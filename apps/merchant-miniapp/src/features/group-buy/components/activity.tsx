import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { PageState, usePullRefresh } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { useFreshOnShow } from '../../../app/list/use-fresh-on-show.ts';
import { queryClient } from '../../../app/query-client.ts';
import { activityQuery } from '../queries/activity.ts';
import { ActivityDetail } from './activity-detail.tsx';
import { DetailSkeleton } from './detail-skeleton.tsx';

const everything = ['group-buy'];

export function Activity({ activityId }: { activityId: string }) {
  const query = useQuery(activityQuery(activityId));
  useFreshOnShow(everything);
  usePullRefresh(() => queryClient.refetchQueries({ queryKey: everything, type: 'active' }));
  return (
    <PageState query={query} skeleton={<DetailSkeleton />} errorText={errorWords}>
      {(activity) => <ActivityDetail activity={activity} />}
    </PageState>
  );
}
