import { adminDelivery } from '@lintuan/contracts/delivery/endpoints';
import type { SetMerchantExpressFee } from '@lintuan/contracts/delivery/schemas';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

export const expressFeeQuery = (merchantId: string) =>
  queryOptions({ queryKey: ['merchants', 'express-fee', merchantId], queryFn: () => call(adminDelivery.expressFee, { merchantId }) });

export function useSetExpressFee(merchantId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input }: { input: SetMerchantExpressFee }) => call(adminDelivery.setExpressFee, input),
    onSuccess: (fee) => queries.setQueryData(expressFeeQuery(merchantId).queryKey, fee),
  });
}
