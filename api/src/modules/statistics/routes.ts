import { adminStatistics, merchantStatistics } from '@lintuan/contracts/statistics/endpoints';
import { Dashboard, DashboardQuery } from '@lintuan/contracts/statistics/schemas';
import { adminRoutes, merchantRoutes } from '../../platform/http/route.ts';
import { readDashboard } from './reads/dashboard.ts';

const dashboard = { says: 'Orders, revenue and what waits to be done', input: DashboardQuery, output: Dashboard };

export const members = merchantRoutes();
members.permitted('statistics.read', merchantStatistics.dashboard, dashboard, readDashboard);

export const staff = adminRoutes();
staff.permitted('statistics.read', adminStatistics.dashboard, dashboard, readDashboard);
