import { get } from '../wire/endpoint.ts';
import type { Dashboard, DashboardQuery } from './schemas.ts';

export const adminStatistics = {
  dashboard: get<DashboardQuery, Dashboard>('/admin/dashboard'),
};

export const merchantStatistics = {
  dashboard: get<DashboardQuery, Dashboard>('/merchant/dashboard'),
};
