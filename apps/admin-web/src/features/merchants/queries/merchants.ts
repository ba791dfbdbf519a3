import { adminMerchants } from '@lintuan/contracts/merchants/endpoints';
import type { MerchantQuery } from '@lintuan/contracts/merchants/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

export const merchantsQuery = (query: MerchantQuery) =>
  queryOptions({
    queryKey: ['merchants', 'list', query],
    queryFn: () => call(adminMerchants.list, query),
    placeholderData: keepPreviousData,
  });

export const merchantQuery = (merchantId: string) =>
  queryOptions({ queryKey: ['merchants', 'detail', merchantId], queryFn: () => call(adminMerchants.detail, { merchantId }) });

export const merchantStaffQuery = (merchantId: string) =>
  queryOptions({ queryKey: ['merchants', 'staff', merchantId], queryFn: () => call(adminMerchants.staff, { merchantId }) });
