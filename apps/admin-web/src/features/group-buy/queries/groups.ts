import { adminGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import type { ManagedGroupQuery } from '@lintuan/contracts/group-buy/managed-schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

const EVERY_MS = 15_000;

export const groupsQuery = (query: ManagedGroupQuery) =>
  queryOptions({
    queryKey: ['group-buy', 'groups', query],
    queryFn: () => call(adminGroupBuy.groups, query),
    placeholderData: keepPreviousData,
  });

/** Asked again by itself while people may come and go. */
export const groupQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['group-buy', 'group', groupId],
    queryFn: () => call(adminGroupBuy.group, { groupId }),
    refetchInterval: ({ state: { data } }) => (data?.state === 'open' || data?.state === 'waiting' ? EVERY_MS : false),
  });
