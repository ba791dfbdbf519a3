import { merchantGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import type { GroupState } from '@lintuan/contracts/group-buy/schemas';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

const PAGE_SIZE = 20;

export const groupsQuery = (activity: string, state: GroupState) =>
  infiniteQueryOptions({
    queryKey: ['group-buy', 'groups', activity, state],
    queryFn: ({ pageParam }) => call(merchantGroupBuy.groups, { activity, state, page: pageParam, limit: PAGE_SIZE }),
    initialPageParam: 1,
    getNextPageParam: ({ pagination }) => (pagination.page < pagination.totalPages ? pagination.page + 1 : undefined),
  });
