import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { PageState, usePullRefresh } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { useFreshOnShow } from '../../../app/list/use-fresh-on-show.ts';
import { meQuery } from '../../../app/session/me.ts';
import { MeSkeleton } from './me-skeleton.tsx';
import { Rights } from './rights.tsx';
import { ShopCard } from './shop-card.tsx';
import { ShopCells } from './shop-cells.tsx';

export function Me() {
  const query = useQuery(meQuery);
  useFreshOnShow(meQuery.queryKey);
  usePullRefresh(query.refetch);
  return (
    <PageState query={query} skeleton={<MeSkeleton />} errorText={errorWords}>
      {(me) => (
        <>
          <ShopCard me={me} />
          <ShopCells />
          <Rights held={me.permissions} />
        </>
      )}
    </PageState>
  );
}
