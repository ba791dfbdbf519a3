import { merchantStock } from '@lintuan/contracts/stock/endpoints';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

const PAGE_SIZE = 20;

export const movementsQuery = (skuId: string) =>
  infiniteQueryOptions({
    queryKey: ['stock', 'movements', skuId],
    queryFn: ({ pageParam }) => call(merchantStock.movements, { skuId, cursor: pageParam, limit: PAGE_SIZE }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
