import { merchantStock } from '@lintuan/contracts/stock/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

export const lowCountQuery = (keyword: string) =>
  queryOptions({
    queryKey: ['stock', 'low-count', keyword],
    queryFn: async () => (await call(merchantStock.list, { keyword, low: 'true', page: 1, limit: 1 })).pagination.total,
  });
