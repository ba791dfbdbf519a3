import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import type { CategoryForm, EditCategory, ManagedCategoryList } from '@lintuan/contracts/catalog/schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';
import { categoriesQuery } from '../../../shared/pickers/categories-query.ts';

export function useCreateCategory() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: CategoryForm; key: string }) => call(adminCatalog.createCategory, input, key),
    onSuccess: () => queries.invalidateQueries(categoriesQuery),
  });
}

export function useEditCategory() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input }: { input: EditCategory }) => call(adminCatalog.editCategory, input),
    onSuccess: () => queries.invalidateQueries(categoriesQuery),
  });
}

export function useDeleteCategory() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (categoryId: string) => call(adminCatalog.deleteCategory, { categoryId }),
    onSuccess: () => queries.invalidateQueries(categoriesQuery),
  });
}

/** Places change at once; what the API refuses is put back. */
export function useMoveCategories() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (moved: EditCategory[]) => Promise.all(moved.map((category) => call(adminCatalog.editCategory, category))),
    onMutate: async (moved) => {
      await queries.cancelQueries(categoriesQuery);
      const before = queries.getQueryData(categoriesQuery.queryKey);
      const positions = new Map(moved.map(({ categoryId, position }) => [categoryId, position]));
      queries.setQueryData<ManagedCategoryList>(
        categoriesQuery.queryKey,
        (list) => list && { items: list.items.map((item) => ({ ...item, position: positions.get(item.categoryId) ?? item.position })) },
      );
      return { before };
    },
    onError: (_error, _moved, context) => queries.setQueryData(categoriesQuery.queryKey, context?.before),
    onSettled: () => queries.invalidateQueries(categoriesQuery),
  });
}
