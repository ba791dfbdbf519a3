import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { PageState, usePullRefresh } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { useFreshOnShow } from '../../../app/list/use-fresh-on-show.ts';
import { dashboardQuery } from '../queries/dashboard.ts';
import { Board } from './board.tsx';
import { BoardSkeleton } from './board-skeleton.tsx';

export function Statistics() {
  const query = useQuery(dashboardQuery);
  useFreshOnShow(dashboardQuery.queryKey);
  usePullRefresh(query.refetch);
  return (
    <PageState query={query} skeleton={<BoardSkeleton />} errorText={errorWords}>
      {(dashboard) => <Board dashboard={dashboard} />}
    </PageState>
  );
}
