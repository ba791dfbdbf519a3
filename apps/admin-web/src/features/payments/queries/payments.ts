import { adminPayments } from '@lintuan/contracts/payments/endpoints';
import type { PaymentQuery, RefundQuery } from '@lintuan/contracts/payments/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

export const paymentsQuery = (query: PaymentQuery) =>
  queryOptions({
    queryKey: ['payments', 'list', query],
    queryFn: () => call(adminPayments.list, query),
    placeholderData: keepPreviousData,
  });

export const paymentQuery = (paymentId: string) =>
  queryOptions({ queryKey: ['payments', 'detail', paymentId], queryFn: () => call(adminPayments.read, { paymentId }) });

export const refundsQuery = (query: RefundQuery) =>
  queryOptions({
    queryKey: ['refunds', 'list', query],
    queryFn: () => call(adminPayments.refunds, query),
    placeholderData: keepPreviousData,
  });
