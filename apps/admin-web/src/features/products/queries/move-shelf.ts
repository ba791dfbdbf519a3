import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import type { ManagedProduct, MoveShelf } from '@lintuan/contracts/catalog/schemas';
import type { Listed } from '@lintuan/contracts/wire/schemas';
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

const LISTS: QueryKey = ['products', 'list'];

/** The list shows the new state at once; a refusal puts the old one back. */
export function useMoveShelf() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (move: MoveShelf) => call(adminCatalog.moveShelf, move),
    onMutate: async ({ productId, shelf }) => {
      await queries.cancelQueries({ queryKey: LISTS });
      const before = queries.getQueriesData<Listed<ManagedProduct>>({ queryKey: LISTS });
      queries.setQueriesData<Listed<ManagedProduct>>(
        { queryKey: LISTS },
        (list) =>
          list && { ...list, items: list.items.map((product) => (product.productId === productId ? { ...product, shelf } : product)) },
      );
      return { before };
    },
    onError: (_error, _move, context) => {
      for (const [key, list] of context?.before ?? []) queries.setQueryData(key, list);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['products'] }),
  });
}
