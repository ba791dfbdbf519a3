import { staff } from '@lintuan/contracts/staff/endpoints';
import type { ConfirmSecondFactor } from '@lintuan/contracts/staff/schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';
import { meQuery } from '../../../app/session/me.ts';

export const useSetUpSecondFactor = () => useMutation({ mutationFn: () => call(staff.setUpSecondFactor, {}) });

export function useConfirmSecondFactor() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: ConfirmSecondFactor; key: string }) => call(staff.confirmSecondFactor, input, key),
    onSuccess: () => queries.invalidateQueries(meQuery),
  });
}
