import type { ManagedProductDetail } from '@lintuan/contracts/catalog/schemas';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toastFailed } from '../../shared/toast/toast-store.ts';
import type { ProductDraft } from './model/product-draft.ts';
import { productQuery } from './queries/products.ts';

export interface Conflict {
  mine: ProductDraft;
  latest: ManagedProductDetail;
  /** Once the latest was taken, what was typed stays in sight until dismissed. */
  taken: boolean;
}

/** Somebody else saved first: fetches what they saved and holds it beside what was typed here. */
export function useConflict(productId: string) {
  const queries = useQueryClient();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const meet = (mine: ProductDraft): true => {
    queries
      .fetchQuery({ ...productQuery(productId), staleTime: 0 })
      .then((latest) => setConflict({ mine, latest, taken: false }), toastFailed);
    return true;
  };
  return {
    conflict,
    meet,
    take: () => setConflict((current) => current && { ...current, taken: true }),
    settle: () => setConflict(null),
  };
}
