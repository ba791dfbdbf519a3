import { customerMessages } from '@lintuan/contracts/messages/endpoints';
import { restartPages } from '@lintuan/miniapp-shell/list/restart-pages.ts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { queryClient } from '../../../app/query-client.ts';
import { MINE } from '../../../app/session/session-store.ts';

const PAGE_SIZE = 20;

export const messagesQuery = infiniteQueryOptions({
  queryKey: [MINE, 'messages', 'list'],
  queryFn: ({ pageParam }) => call(customerMessages.list, { ...(pageParam ? { cursor: pageParam } : {}), limit: PAGE_SIZE }),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next ?? undefined,
  staleTime: 0,
});

export const unreadQuery = queryOptions({
  queryKey: [MINE, 'messages', 'unread'],
  queryFn: () => call(customerMessages.unread, {}),
  staleTime: 0,
});

export const refreshMessages = (): Promise<unknown> =>
  Promise.all([restartPages(queryClient, messagesQuery.queryKey), queryClient.refetchQueries(unreadQuery)]);

export const refreshUnread = (): Promise<void> => queryClient.refetchQueries({ ...unreadQuery, type: 'active' });
