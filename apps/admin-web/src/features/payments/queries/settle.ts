import { adminPayments } from '@lintuan/contracts/payments/endpoints';
import type { PaymentId, RefundId } from '@lintuan/contracts/payments/schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';
import { paymentQuery } from './payments.ts';

/** Money that moved shows in orders, checkouts and figures too. */
function useFollow() {
  const queries = useQueryClient();
  return () => {
    for (const name of ['payments', 'refunds', 'orders', 'checkouts', 'dashboard']) void queries.invalidateQueries({ queryKey: [name] });
  };
}

export function useAskProvider() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: PaymentId; key: string }) => call(adminPayments.ask, input, key),
    onSuccess: (payment) => queries.setQueryData(paymentQuery(payment.paymentId).queryKey, payment),
    onSettled: useFollow(),
  });
}

export const useRetryRefund = () =>
  useMutation({
    mutationFn: ({ input, key }: { input: RefundId; key: string }) => call(adminPayments.retryRefund, input, key),
    onSettled: useFollow(),
  });
