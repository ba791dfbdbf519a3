import { customerGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import type { myGroupTrays } from '@lintuan/contracts/group-buy/schemas';
import { restartPages } from '@lintuan/miniapp-shell/list/restart-pages.ts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { queryClient } from '../../../app/query-client.ts';
import { MINE } from '../../../app/session/session-store.ts';

export type MyTray = (typeof myGroupTrays)[number];

const PAGE_SIZE = 20;

export const myGroupsQuery = (tray: MyTray) =>
  infiniteQueryOptions({
    queryKey: [MINE, 'groups', 'list', tray],
    queryFn: ({ pageParam }) => call(customerGroupBuy.groups, { tray, ...(pageParam ? { cursor: pageParam } : {}), limit: PAGE_SIZE }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 0,
  });

export const refreshMyGroups = (tray: MyTray): Promise<void> => restartPages(queryClient, myGroupsQuery(tray).queryKey);
