import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

export const brandsQuery = queryOptions({ queryKey: ['brands'], queryFn: () => call(adminCatalog.brands, {}), staleTime: 60_000 });

export function useCreateBrand() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => call(adminCatalog.createBrand, { name }),
    onSuccess: (brand) => queries.setQueryData(brandsQuery.queryKey, (list) => list && { items: [...list.items, brand] }),
  });
}
