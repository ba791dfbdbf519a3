import { merchantStatistics } from '@lintuan/contracts/statistics/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { DAYS } from '../figures.ts';

export const dashboardQuery = queryOptions({
  queryKey: ['statistics', 'dashboard'],
  queryFn: () => call(merchantStatistics.dashboard, { days: DAYS }),
});
