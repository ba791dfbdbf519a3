import { adminMerchants } from '@lintuan/contracts/merchants/endpoints';
import type { EditMerchant, MerchantDetail, MerchantForm, MoveMerchant } from '@lintuan/contracts/merchants/schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';
import { merchantQuery } from './merchants.ts';

function useKeepSaved() {
  const queries = useQueryClient();
  return (merchant: MerchantDetail) => {
    queries.setQueryData(merchantQuery(merchant.merchantId).queryKey, merchant);
    void queries.invalidateQueries({ queryKey: ['merchants', 'list'] });
    void queries.invalidateQueries({ queryKey: ['merchants', 'options'] });
  };
}

export const useCreateMerchant = () =>
  useMutation({
    mutationFn: ({ input, key }: { input: MerchantForm; key: string }) => call(adminMerchants.create, input, key),
    onSuccess: useKeepSaved(),
  });

export const useEditMerchant = () =>
  useMutation({ mutationFn: ({ input }: { input: EditMerchant }) => call(adminMerchants.edit, input), onSuccess: useKeepSaved() });

export const useMoveMerchant = () =>
  useMutation({
    mutationFn: ({ input, key }: { input: MoveMerchant; key: string }) => call(adminMerchants.move, input, key),
    onSuccess: useKeepSaved(),
  });
