import { adminGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import type { FiguresQuery, ManagedActivityQuery } from '@lintuan/contracts/group-buy/managed-schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

export const activitiesQuery = (query: ManagedActivityQuery) =>
  queryOptions({
    queryKey: ['group-buy', 'activities', query],
    queryFn: () => call(adminGroupBuy.activities, query),
    placeholderData: keepPreviousData,
  });

export const activityQuery = (activityId: string) =>
  queryOptions({ queryKey: ['group-buy', 'activity', activityId], queryFn: () => call(adminGroupBuy.activity, { activityId }) });

export const figuresQuery = (query: FiguresQuery) =>
  queryOptions({
    queryKey: ['group-buy', 'figures', query],
    queryFn: () => call(adminGroupBuy.figures, query),
    placeholderData: keepPreviousData,
  });
