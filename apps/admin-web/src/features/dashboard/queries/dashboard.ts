import { adminStatistics } from '@lintuan/contracts/statistics/endpoints';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

const EVERY_MS = 60_000;

export const dashboardQuery = (days: number) =>
  queryOptions({
    queryKey: ['dashboard', days],
    queryFn: () => call(adminStatistics.dashboard, { days }),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY_MS,
  });
