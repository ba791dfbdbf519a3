import { adminMessages } from '@lintuan/contracts/messages/endpoints';
import type { DeliveryQuery } from '@lintuan/contracts/messages/schemas';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

export const deliveriesQuery = (query: DeliveryQuery) =>
  infiniteQueryOptions({
    queryKey: ['message-deliveries', query],
    queryFn: ({ pageParam }) => call(adminMessages.deliveries, { ...query, cursor: pageParam, limit: 50 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
