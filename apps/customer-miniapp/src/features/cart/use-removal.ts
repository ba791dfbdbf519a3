import type { Cart, CartLine } from '@lintuan/contracts/cart/schemas';
import { useState } from 'react';
import { remove, undoRemove } from './queries/change-cart.ts';

/** The line taken out last, for as long as it can be brought back. */
export function useRemoval() {
  const [removed, setRemoved] = useState<{ line: CartLine; before: Cart } | null>(null);
  return {
    removed: removed?.line ?? null,
    removeFrom: (cart: Cart, line: CartLine) => {
      remove([line.skuId]);
      setRemoved({ line, before: cart });
    },
    undo: () => {
      if (removed) undoRemove(removed.line, removed.before);
      setRemoved(null);
    },
    forget: () => setRemoved(null),
  };
}
