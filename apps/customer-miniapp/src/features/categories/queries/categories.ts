import { publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

export const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: () => call(publicCatalog.categories, {}),
  staleTime: 10 * 60_000,
});
