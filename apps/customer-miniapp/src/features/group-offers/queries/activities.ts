import { publicGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import type { ActivityQuery } from '@lintuan/contracts/group-buy/schemas';
import { restartPages } from '@lintuan/miniapp-shell/list/restart-pages.ts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { queryClient } from '../../../app/query-client.ts';

export type OfferFilter = Pick<ActivityQuery, 'size' | 'newcomers' | 'sort'>;

const PAGE_SIZE = 20;
const IN_ZONE = 6;

export const activitiesQuery = (filter: OfferFilter) =>
  infiniteQueryOptions({
    queryKey: ['group-activities', filter],
    queryFn: ({ pageParam }) => call(publicGroupBuy.activities, { ...filter, page: pageParam, limit: PAGE_SIZE }),
    initialPageParam: 1,
    getNextPageParam: ({ pagination }) => (pagination.page < pagination.totalPages ? pagination.page + 1 : undefined),
  });

export const refreshActivities = (filter: OfferFilter): Promise<void> => restartPages(queryClient, activitiesQuery(filter).queryKey);

/** The first few, for the home page. */
export const zoneQuery = queryOptions({
  queryKey: ['group-zone'],
  queryFn: () => call(publicGroupBuy.activities, { limit: IN_ZONE }),
});
