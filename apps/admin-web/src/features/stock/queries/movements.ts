import { adminStock } from '@lintuan/contracts/stock/endpoints';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

export const movementsQuery = (skuId: string) =>
  infiniteQueryOptions({
    queryKey: ['stock', 'movements', skuId],
    queryFn: ({ pageParam }) => call(adminStock.movements, { skuId, cursor: pageParam, limit: 20 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
