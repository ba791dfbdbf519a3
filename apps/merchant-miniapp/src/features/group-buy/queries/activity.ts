import { merchantGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

export const activityQuery = (activityId: string) =>
  queryOptions({ queryKey: ['group-buy', 'activity', activityId], queryFn: () => call(merchantGroupBuy.activity, { activityId }) });
