import { adminPayments } from '@lintuan/contracts/payments/endpoints';
import type { NoticeOutcome } from '@lintuan/contracts/payments/schemas';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

export const noticesQuery = (outcome: NoticeOutcome) =>
  infiniteQueryOptions({
    queryKey: ['payments', 'notices', outcome],
    queryFn: ({ pageParam }) => call(adminPayments.notices, { outcome, cursor: pageParam, limit: 50 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
