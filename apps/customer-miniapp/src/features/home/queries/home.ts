import { publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: () => call(publicCatalog.home, {}),
});
