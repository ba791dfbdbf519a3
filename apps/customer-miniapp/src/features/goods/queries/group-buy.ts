import { publicGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { queryClient } from '../../../app/query-client.ts';

export const activityQuery = (activityId: string) =>
  queryOptions({
    queryKey: ['group-activity', activityId],
    queryFn: () => call(publicGroupBuy.activity, { activityId }),
  });

/** As it was when the group began: a group keeps its prices. */
export const activityOfGroupQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['activity-of-group', groupId],
    queryFn: async () => (await call(publicGroupBuy.group, { groupId })).activity,
  });

export const productGroupBuyQuery = (productId: string) =>
  queryOptions({
    queryKey: ['product-group-buy', productId],
    queryFn: async () => {
      const { activity } = await call(publicGroupBuy.ofProduct, { productId });
      if (activity) queryClient.setQueryData(activityQuery(activity.activityId).queryKey, activity);
      return activity;
    },
  });

/** What changes from second to second; never old when it is looked at. */
export const liveQuery = (activityId: string) =>
  queryOptions({
    queryKey: ['group-activity-live', activityId],
    queryFn: () => call(publicGroupBuy.live, { activityId }),
    staleTime: 0,
  });
