import { merchantMessages } from '@lintuan/contracts/messages/endpoints';
import { restartPages } from '@lintuan/miniapp-shell/list/restart-pages.ts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { queryClient } from '../../../app/query-client.ts';

const PAGE_SIZE = 20;
const EVERY_MS = 60_000;

export const messagesKey = ['messages'];

export const messagesQuery = infiniteQueryOptions({
  queryKey: [...messagesKey, 'list'],
  queryFn: ({ pageParam }) => call(merchantMessages.list, { ...(pageParam ? { cursor: pageParam } : {}), limit: PAGE_SIZE }),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next ?? undefined,
  staleTime: 0,
});

export const unreadQuery = queryOptions({
  queryKey: [...messagesKey, 'unread'],
  queryFn: () => call(merchantMessages.unread, {}),
  staleTime: 0,
  refetchInterval: EVERY_MS,
});

export const refreshMessages = (): Promise<unknown> =>
  Promise.all([restartPages(queryClient, messagesQuery.queryKey), queryClient.refetchQueries(unreadQuery)]);
