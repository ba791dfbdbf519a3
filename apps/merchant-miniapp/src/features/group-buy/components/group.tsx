import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { PageState, usePullRefresh } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { useFreshOnShow } from '../../../app/list/use-fresh-on-show.ts';
import { groupQuery } from '../queries/group.ts';
import { DetailSkeleton } from './detail-skeleton.tsx';
import { GroupDetail } from './group-detail.tsx';

export function Group({ groupId }: { groupId: string }) {
  const options = groupQuery(groupId);
  const query = useQuery(options);
  useFreshOnShow(options.queryKey);
  usePullRefresh(query.refetch);
  return (
    <PageState query={query} skeleton={<DetailSkeleton />} errorText={errorWords}>
      {(group) => <GroupDetail group={group} />}
    </PageState>
  );
}
