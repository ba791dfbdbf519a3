import { restartPages } from '@lintuan/miniapp-shell/list/restart-pages.ts';
import { infiniteQueryOptions, type QueryKey, queryOptions } from '@tanstack/react-query';
import type { InboxOptions } from './inbox-options.ts';

const PAGE_SIZE = 20;

export function inboxQueries({ call, client, endpoints, queryKey, countEveryMs = 0 }: InboxOptions) {
  const list = infiniteQueryOptions({
    queryKey: [...queryKey, 'list'],
    queryFn: ({ pageParam }) => call(endpoints.list, { ...(pageParam ? { cursor: pageParam } : {}), limit: PAGE_SIZE }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 0,
  });
  const unread = queryOptions({
    queryKey: [...queryKey, 'unread'],
    queryFn: () => call(endpoints.unread, {}),
    staleTime: 0,
    refetchInterval: countEveryMs || false,
  });
  /** What is on its way already is not asked for twice. */
  const renew = (shown: QueryKey) => client.refetchQueries({ queryKey: shown, type: 'active' }, { cancelRefetch: false });
  return {
    list,
    unread,
    /** The list from its beginning and the count, however far the list had been scrolled. */
    refresh: (): Promise<unknown> => Promise.all([restartPages(client, list.queryKey), client.refetchQueries(unread)]),
    /** The list as far as it had been scrolled, and the count. */
    freshen: (): Promise<unknown> => Promise.all([renew(list.queryKey), renew(unread.queryKey)]),
    /** The count, where it is shown. */
    recount: (): Promise<void> => renew(unread.queryKey),
  };
}
