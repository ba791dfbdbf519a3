import type { Permission } from '@lintuan/contracts/permissions';
import { staff } from '@lintuan/contracts/staff/endpoints';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from './call.ts';

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => call(staff.me, {}), staleTime: 60_000 });

/** Hides what would be refused; the API decides. */
export function useCan(): (permission: Permission) => boolean {
  const held = useQuery(meQuery).data?.permissions ?? [];
  return (permission) => held.includes(permission);
}
