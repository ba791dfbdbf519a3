import { publicGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import type { GroupPage } from '@lintuan/contracts/group-buy/schemas';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { queryClient } from '../../../app/query-client.ts';

export const groupQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['group', groupId],
    queryFn: () => call(publicGroupBuy.group, { groupId }),
    enabled: groupId !== '',
    staleTime: 0,
  });

export const sharedGroupQuery = (token: string) =>
  queryOptions({
    queryKey: ['shared-group', token],
    queryFn: () => call(publicGroupBuy.share, { token }),
    enabled: token !== '',
  });

/** News that came without being asked for. */
export const groupChanged = (page: GroupPage): void => void queryClient.setQueryData(groupQuery(page.groupId).queryKey, page);
