import { adminMerchants } from '@lintuan/contracts/merchants/endpoints';
import type { AddMerchantStaff, EditMerchantStaff } from '@lintuan/contracts/merchants/schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';
import { merchantStaffQuery } from './merchants.ts';

export function useAddStaff(merchantId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: AddMerchantStaff; key: string }) => call(adminMerchants.addStaff, input, key),
    onSuccess: () => queries.invalidateQueries(merchantStaffQuery(merchantId)),
  });
}

export function useEditStaff(merchantId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input }: { input: EditMerchantStaff }) => call(adminMerchants.editStaff, input),
    onSuccess: () => queries.invalidateQueries(merchantStaffQuery(merchantId)),
  });
}
