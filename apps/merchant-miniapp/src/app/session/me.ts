import { merchantMerchants } from '@lintuan/contracts/merchants/endpoints';
import type { MerchantPermission } from '@lintuan/contracts/permissions';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../api/call.ts';

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => call(merchantMerchants.me, {}) });

/** Hides what would be refused; the API decides. */
export function useCan(): (permission: MerchantPermission) => boolean {
  const held = useQuery(meQuery).data?.permissions ?? [];
  return (permission) => held.includes(permission);
}
