import { merchantGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import type { ActivityState } from '@lintuan/contracts/group-buy/schemas';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

const PAGE_SIZE = 20;

export const activitiesQuery = (state: ActivityState) =>
  infiniteQueryOptions({
    queryKey: ['group-buy', 'activities', state],
    queryFn: ({ pageParam }) => call(merchantGroupBuy.activities, { state, page: pageParam, limit: PAGE_SIZE }),
    initialPageParam: 1,
    getNextPageParam: ({ pagination }) => (pagination.page < pagination.totalPages ? pagination.page + 1 : undefined),
  });
