import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/session/call.ts';

export const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: () => call(adminCatalog.categories, {}),
  staleTime: 60_000,
});
